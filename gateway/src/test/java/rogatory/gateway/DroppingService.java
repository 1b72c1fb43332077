package rogatory.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a request's head, counts it, and hangs up without a word; a GET it answers and keeps the connection. */
final class DroppingService implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger posts = new AtomicInteger();

    DroppingService() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    var socket = server.accept();
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        try (socket) {
            while (true) {
                var head = RawHttp.head(socket.getInputStream()).toLowerCase(Locale.ROOT);
                if (head.startsWith("post")) {
                    posts.incrementAndGet();
                    return;
                }
                socket.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes());
            }
        } catch (IOException gone) {
            // The other side hung up first, which is as good an end as ours.
        }
    }

    int posts() {
        return posts.get();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
