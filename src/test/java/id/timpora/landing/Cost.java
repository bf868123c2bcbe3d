package id.timpora.landing;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * What a piece of work took.
 *
 * @param seconds on the clock
 * @param own processor seconds of this process
 * @param server processor seconds of the database server's processes that still live
 * @param liveHeap largest heap in use right after a collection, in MiB
 */
record Cost(double seconds, double own, double server, long liveHeap) {
    double cpu() {
        return own + server;
    }

    /** Work that may fail on files. */
    interface Work {
        void run() throws IOException;
    }

    static Cost of(long server, Work work) {
        AtomicLong live = new AtomicLong();
        NotificationListener listener = (notification, handback) -> {
            var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> pool.getKey().startsWith("G1"))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            live.accumulateAndGet(used, Math::max);
        };
        var collectors = ManagementFactory.getGarbageCollectorMXBeans();
        collectors.forEach(c -> ((NotificationEmitter) c).addNotificationListener(listener, null, null));
        System.gc();
        double before = ownCpu();
        double backends = backends(server);
        long began = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Cost(seconds, ownCpu() - before, backends(server) - backends, live.get() >> 20);
    }

    private static double ownCpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static double backends(long server) {
        return ProcessHandle.of(server).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1e3;
    }
}
