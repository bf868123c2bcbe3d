package id.timpora.source;

import java.io.IOException;

/** Is told of each record that is not passed on, with the beginning of its first line. */
interface BadLines {
    void add(int line, RejectCode code, String head) throws IOException;
}
