package id.timpora.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * A gzip file (RFC 1952) of stored blocks. What a compressor writes differs from one Java installation to the next; the
 * same seed must give the same bytes on all of them.
 */
final class StoredGzip extends OutputStream {
    private static final int BLOCK = 0xFFFF;
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    StoredGzip(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEAD);
    }

    @Override
    public void write(int value) throws IOException {
        if (filled == BLOCK) {
            end(false);
        }
        block[filled++] = (byte) value;
    }

    private void end(boolean last) throws IOException {
        out.write(last ? 1 : 0);
        out.write(number(4).putShort((short) filled).putShort((short) ~filled).array());
        out.write(block, 0, filled);
        checksum.update(block, 0, filled);
        length += filled;
        filled = 0;
    }

    private static ByteBuffer number(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        end(true);
        out.write(
                number(8).putInt((int) checksum.getValue()).putInt((int) length).array());
        out.close();
    }
}
