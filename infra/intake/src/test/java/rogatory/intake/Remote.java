package rogatory.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The far end of the line in its bad hours: gone, cut off, or without the service that is asked for. */
final class Remote implements AutoCloseable {

    /** Takes the rows of a call and gives the lines of the answer; {@link #CUT} cuts the connection. */
    interface Script extends Function<List<String>, List<String>> {}

    static final String CUT = "cut";

    private final HttpServer server;
    private final List<String> rows = Collections.synchronizedList(new ArrayList<>());
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final Script mla;

    Remote(Script mla) throws IOException {
        this.mla = mla;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> queries() {
        return List.copyOf(queries);
    }

    List<String> rows() {
        return List.copyOf(rows);
    }

    private void answer(HttpExchange call) throws IOException {
        List<String> lines = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (!call.getRequestURI().getPath().equals("/api/mla/imports")) {
            byte[] problem = "{\"status\":503,\"detail\":\"nobody listens there\"}".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(503, problem.length);
            call.getResponseBody().write(problem);
            call.close();
            return;
        }
        rows.addAll(lines);
        queries.add(call.getRequestURI().getQuery());
        call.sendResponseHeaders(200, 0);
        OutputStream out = call.getResponseBody();
        for (String line : mla.apply(lines)) {
            if (line.equals(CUT)) {
                out.flush();
                throw new IOException("the line is cut");
            }
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        call.close();
    }

    static List<String> loaded(int rows) {
        var lines = new ArrayList<String>();
        for (int row = 1; row <= rows; row++) {
            lines.add("{\"row\":%d,\"result\":\"loaded\",\"id\":\"mla-1\",\"version\":0}".formatted(row));
        }
        return lines;
    }

    static List<String> whole(List<String> lines) {
        var whole = new ArrayList<>(lines);
        whole.add("{\"done\":true}");
        return whole;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
