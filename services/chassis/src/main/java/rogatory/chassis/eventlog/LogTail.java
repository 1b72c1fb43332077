package rogatory.chassis.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the end of the log for all readers of this program, on one connection of its own: woken by the writers'
 * notice, and by a slow poll should a notice be lost. After a broken connection it looks again, so nothing depends on
 * a notice having come.
 */
final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final int SAFETY_POLL_MS = 250;
    /* Something is committed but an older transaction, of any database in the cluster, still runs: it ends unannounced. */
    private static final int HELD_BACK_POLL_MS = 5;
    private static final String LOOK = """
            select h.tx, h.global_index, exists
                (select from domain_event where tx >= pg_snapshot_xmin(pg_current_snapshot())) as held_back
            from (select) now left join lateral
                (select tx, global_index from domain_event where tx < pg_snapshot_xmin(pg_current_snapshot())
                 order by tx desc, global_index desc limit 1) h on true""";

    private final DataSource direct;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("log-tail").unstarted(this::follow);
    private volatile TxPosition head = TxPosition.START;
    private volatile boolean open = true;

    LogTail(DataSource direct) {
        this.direct = direct;
    }

    synchronized void start() {
        if (open && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    void onMove(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    boolean isBeyond(TxPosition position) {
        return head.compareTo(position) > 0;
    }

    /** Waits until there is more to read than this place; false if the time ran out first. */
    synchronized boolean awaitBeyond(TxPosition position, long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        while (!isBeyond(position)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private void follow() {
        while (open) {
            try (Connection connection = direct.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("the log cannot be watched, trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var listen = connection.createStatement();
                var look = connection.prepareStatement(LOOK)) {
            listen.execute("listen " + EventTable.CHANNEL);
            var notices = connection.unwrap(PGConnection.class);
            while (open) {
                notices.getNotifications(look(look) ? HELD_BACK_POLL_MS : SAFETY_POLL_MS);
            }
        }
    }

    private boolean look(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            row.next();
            if (row.getString("tx") != null) {
                moveTo(EventTable.position(row));
            }
            return row.getBoolean("held_back");
        }
    }

    private void moveTo(TxPosition seen) {
        if (!isBeyond(seen) && !seen.equals(head)) {
            synchronized (this) {
                head = seen;
                notifyAll();
            }
            listeners.forEach(LogTail::wake);
        }
    }

    private static void wake(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.debug("a reader that is shutting down was not woken", e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(SAFETY_POLL_MS);
        } catch (InterruptedException e) {
            open = false;
        }
    }
}
