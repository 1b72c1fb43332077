package rogatory.gateway.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers that keep a browser from guessing, framing, leaking or running what we did not write. */
public final class SecurityHeaders {

    private static final String NOTHING_BUT_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    /** Whether the gateway says this itself, so that a service need not. */
    public static boolean has(String header) {
        return POLICY.equalsIgnoreCase(header) || ALWAYS.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    static void write(String path, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, isPage(path) ? OWN_PAGES : NOTHING_BUT_DATA);
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.equals("/docs") || path.startsWith("/docs/") || path.startsWith("/pages/");
    }
}
