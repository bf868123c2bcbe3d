package id.timpora.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a file are text: by its byte-order mark, else UTF-8 if the whole file is valid, else Windows-1252.
 *
 * @param charset the encoding
 * @param bomLength bytes to skip at the start
 */
public record Encoding(Charset charset, int bomLength) {
    static final char BROKEN = '\ufffd';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /** The encoding of a file, found out by reading it. */
    public static Encoding of(Path file) throws IOException {
        byte[] start = new byte[3];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, 3);
        }
        if (length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (length >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (length >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (var channel = Files.newByteChannel(file)) {
            boolean last;
            do {
                last = channel.read(bytes) < 0;
                bytes.flip();
                chars.clear();
                if (decoder.decode(bytes, chars, last).isError()) {
                    return false;
                }
                bytes.compact();
            } while (!last);
        }
        return true;
    }

    /** Bytes of the file in UTF-8, whatever it is written in. */
    public InputStream openUtf8(Path file) throws IOException {
        return charset.equals(StandardCharsets.UTF_8) ? Files.newInputStream(file) : new Utf8(open(file));
    }

    /** Text of the file; bytes that are no text come as {@link #BROKEN}. */
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.skipNBytes(bomLength);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Writes text as UTF-8 on the way. */
    private static final class Utf8 extends InputStream {
        private final Reader text;
        private final char[] chars = new char[BUFFER + 1];
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        Utf8(Reader text) {
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(target, from, count);
            return count;
        }

        private boolean fill() throws IOException {
            while (!bytes.hasRemaining()) {
                int count = text.read(chars, 0, BUFFER);
                if (count < 0) {
                    return false;
                }
                if (Character.isHighSurrogate(chars[count - 1])) {
                    int next = text.read();
                    chars[count++] = next < 0 ? BROKEN : (char) next;
                }
                bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, 0, count));
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
