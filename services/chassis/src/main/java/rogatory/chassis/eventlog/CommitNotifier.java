package rogatory.chassis.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the readers, wherever they run, that events were committed. It does so after the commit and on a connection of
 * its own, many commits in one notice: a notice inside the appending transaction would halve what can be written.
 */
final class CommitNotifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommitNotifier.class);
    private static final int REST_MS = 5;

    private final DataSource direct;
    private final Semaphore commits = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("commit-notifier").unstarted(this::run);
    private volatile boolean open = true;

    CommitNotifier(DataSource direct) {
        this.direct = direct;
        thread.start();
    }

    void committed() {
        commits.release();
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private void run() {
        while (open) {
            try {
                commits.acquire();
                notifyReaders();
            } catch (SQLException e) {
                LOG.warn("readers are not told of commits, their own poll finds them: {}", e.getMessage());
            } catch (InterruptedException e) {
                open = false;
            }
        }
    }

    private void notifyReaders() throws SQLException, InterruptedException {
        try (Connection connection = direct.getConnection();
                var statement = connection.createStatement()) {
            // A notice needs no disk: lost in a crash, the readers' poll makes up for it.
            statement.execute("set synchronous_commit = off");
            do {
                commits.drainPermits();
                statement.execute("notify " + EventTable.CHANNEL);
                Thread.sleep(REST_MS);
                commits.acquire();
            } while (open);
        }
    }
}
