package rogatory.gateway.forward;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jetty.client.OutputStreamRequestContent;
import org.eclipse.jetty.client.Request;

/** Carries the rows of one import upward in a thread of its own, as they come, and ends before the call does. */
final class RowPump {

    private static final int CHUNK = 16 * 1024;
    private final Thread thread;

    private RowPump(Thread thread) {
        this.thread = thread;
    }

    static RowPump start(HttpServletRequest call, OutputStreamRequestContent rows, Request sent) {
        return new RowPump(Thread.ofVirtual().name("import-rows").start(() -> carry(call, rows, sent)));
    }

    private static void carry(HttpServletRequest call, OutputStreamRequestContent rows, Request sent) {
        try (var target = rows.getOutputStream()) {
            var source = call.getInputStream();
            copyAsItComes(source, new DeafAfterFailure(target));
        } catch (IOException callerGone) {
            sent.abort(callerGone);
        }
    }

    static void copyAsItComes(InputStream source, OutputStream target) throws IOException {
        var chunk = new byte[CHUNK];
        for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
            target.write(chunk, 0, read);
            target.flush();
        }
    }

    /** Waits until no row is being read any more: the container uses the request again for the next call. */
    void finish() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
