package id.timpora;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.CoreConstants;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Writes what went wrong into a log: kinds and places, and a message only where it cannot quote a row. The database and
 * many libraries repeat the value they stumbled over.
 */
public final class QuietThrowable extends ThrowableHandlingConverter {
    /** Connection, resources, shutdown, the server's own input and output: SQLSTATE classes that speak of no row. */
    private static final Set<String> MACHINERY = Set.of("08", "28", "3D", "53", "55", "57", "58");

    private static final int CLASS = 2;

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        String introduction = "";
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            text.append(introduction).append(describe(failure)).append(CoreConstants.LINE_SEPARATOR);
            StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
            for (int i = 0; i < frames.length - failure.getCommonFrames(); i++) {
                text.append('\t').append(frames[i]).append(CoreConstants.LINE_SEPARATOR);
            }
            introduction = "Caused by: ";
        }
        return text.toString();
    }

    private static String describe(IThrowableProxy failure) {
        Throwable thrown = failure instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
        if (thrown instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            boolean machinery = MACHINERY.contains(state.substring(0, Math.min(CLASS, state.length())));
            return failure.getClassName() + " [" + state + "]" + (machinery ? ": " + failure.getMessage() : "");
        }
        boolean own = failure.getClassName().startsWith("id.timpora.") || thrown instanceof IOException;
        return failure.getClassName() + (own ? ": " + failure.getMessage() : "");
    }
}
