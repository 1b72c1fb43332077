package rogatory.gateway;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/** Answers each row as it comes, on Tomcat as the services do: the JDK's server holds a chunk back until the next. */
final class ImportingService implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private volatile @Nullable String lastQuery;

    ImportingService() throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("importing").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "imports", new Echo()).addMapping("/*");
        tomcat.start();
    }

    private final class Echo extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            lastQuery = request.getQueryString();
            response.setContentType("application/x-ndjson");
            var rows = request.getInputStream();
            var results = response.getOutputStream();
            var chunk = new byte[8_192];
            for (int read = rows.read(chunk); read >= 0; read = rows.read(chunk)) {
                results.write(chunk, 0, read);
                results.flush();
            }
        }
    }

    @Nullable
    String lastQuery() {
        return lastQuery;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort());
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
