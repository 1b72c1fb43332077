package rogatory.gateway.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which calls are bulk imports: rows of NDJSON both ways, for minutes, with no limit but silence. */
public final class Imports {

    private static final Pattern PATH = Pattern.compile("/api/[^/]+/imports");

    private Imports() {}

    public static boolean isImport(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && PATH.matcher(request.getRequestURI()).matches()
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-ndjson");
    }
}
