package rogatory.chassis.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Readers with different habits; each keeps what it was given, in order. */
final class Followers implements AutoCloseable {

    /** One reader. */
    record Follower(Thread thread, List<Recorded<FilingEvent>> read) {}

    private final LogSource source;
    private final List<Follower> all = new ArrayList<>();
    private volatile boolean open = true;

    Followers(LogSource source) {
        this.source = source;
    }

    /** Rests after each event, and opens its stream anew, from its token, after so many. */
    Follower add(TxPosition from, Duration rest, int restartAfter) {
        var read = new CopyOnWriteArrayList<Recorded<FilingEvent>>();
        var thread = Thread.ofPlatform().daemon().start(() -> follow(from, rest, restartAfter, read));
        var follower = new Follower(thread, read);
        all.add(follower);
        return follower;
    }

    List<Follower> all() {
        return all;
    }

    @Override
    public void close() {
        open = false;
        all.forEach(follower -> follower.thread().interrupt());
    }

    private void follow(TxPosition from, Duration rest, int restartAfter, List<Recorded<FilingEvent>> read) {
        TxPosition token = from;
        while (open) {
            try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token)) {
                for (int n = 0; open && n < restartAfter; ) {
                    if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                        Recorded<FilingEvent> event = Recorded.from(stream.nextAvailable());
                        read.add(event);
                        token = event.position();
                        n++;
                        Thread.sleep(rest);
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException serverIsGone) {
                // Open again from the token, as a processor does.
            }
        }
    }
}
