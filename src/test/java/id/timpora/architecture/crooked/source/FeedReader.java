package id.timpora.architecture.crooked.source;

import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;

/** Logs, prints, injects and sets. */
public final class FeedReader {
    private static final Logger LOG = Logger.getLogger("crooked");

    @Autowired
    private String name = "";

    public void setName(String value) {
        name = value;
        LOG.info(name);
        System.out.println(name);
    }
}
