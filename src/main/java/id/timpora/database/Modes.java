package id.timpora.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Owners and permissions of files, where the file system has them. */
final class Modes {
    private Modes() {}

    static void executable(Path file) throws IOException {
        set(file, "rwxr-xr-x");
    }

    static void readableByAll(Path folder) throws IOException {
        set(folder, "rwxr-xr-x");
    }

    static void ownerOnly(Path file) throws IOException {
        set(file, Files.isDirectory(file) ? "rwx------" : "rw-------");
    }

    private static void set(Path file, String permissions) throws IOException {
        if (has(file, "posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Number of the user a file belongs to; 0, the superuser's, where there are no such numbers. */
    static int owner(Path file) throws IOException {
        return has(file, "unix") ? (int) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS) : 0;
    }

    /** Gives a folder and everything in it to a user. */
    static void give(Path folder, int user) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean has(Path file, String view) {
        return file.getFileSystem().supportedFileAttributeViews().contains(view);
    }
}
