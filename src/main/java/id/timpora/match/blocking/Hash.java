package id.timpora.match.blocking;

/** Numbers for keys; two keys with one number only cost a needless comparison. */
final class Hash {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** Never 0. */
    static long of(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(1, hash);
    }

    /** Both together; never 0. */
    static long mix(long one, long other) {
        long hash = (one ^ other * MIX) * MIX;
        hash ^= hash >>> 32;
        hash *= MIX;
        return hash == 0 ? 1 : hash;
    }
}
