package id.timpora.kill;

import java.io.IOException;

/** How a run is ended. */
enum Blow {
    /** {@code kill -9} of the product. */
    PRODUCT {
        @Override
        void strike(Product run) {
            run.kill();
        }
    },
    /** {@code kill -9} of the database server it started. */
    DATABASE {
        @Override
        void strike(Product run) throws IOException {
            run.killDatabase();
        }
    },
    /** SIGTERM or Ctrl-C: the run stops at its next boundary and says so. */
    STOP {
        @Override
        void strike(Product run) {
            run.terminate();
        }
    };

    abstract void strike(Product run) throws IOException;
}
