package rogatory.benchmarks.bed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import rogatory.stores.Ports;

/** An nginx of its own: a backend that answers at once, and a proxy to it. */
public final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off; keepalive_requests 1000000000; client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
              server { listen 127.0.0.1:%2$d; default_type application/json; location / { return 200 '{"ok":true}'; } }
              upstream backend { server 127.0.0.1:%2$d; keepalive 128; }
              server { listen 127.0.0.1:%3$d; location / {
                proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection ""; } }
            }
            """;

    private final Process process;
    private final int backend;
    private final int proxy;

    private Nginx(Process process, int backend, int proxy) {
        this.process = process;
        this.backend = backend;
        this.proxy = proxy;
    }

    public static boolean isInstalled() {
        return Commands.find("nginx").isPresent();
    }

    public static Nginx start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rogatory-nginx-");
        int backend = Ports.free();
        int proxy = Ports.free();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, backend, proxy));
        Process process = new ProcessBuilder(
                        Commands.find("nginx").orElseThrow(), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread.sleep(500);
        return new Nginx(process, backend, proxy);
    }

    public String backend() {
        return "http://127.0.0.1:" + backend;
    }

    public String proxy() {
        return "http://127.0.0.1:" + proxy + "/api/mla/anything";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
