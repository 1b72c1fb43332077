package rogatory.gateway.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each call one id: to the service, to the caller, to the log and to problems. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = RequestIds.saneOrNew(request.getHeader(RequestIds.HEADER));
        response.setHeader(RequestIds.HEADER, id);
        try (var _ = MDC.putCloseable("requestId", id)) {
            chain.doFilter(new Named(request, id), response);
        }
    }

    private static final class Named extends HttpServletRequestWrapper {

        private final String id;

        Named(HttpServletRequest request, String id) {
            super(request);
            this.id = id;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return RequestIds.HEADER.equalsIgnoreCase(name) ? id : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return RequestIds.HEADER.equalsIgnoreCase(name)
                    ? Collections.enumeration(Collections.singleton(id))
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = new ArrayList<>(Collections.list(super.getHeaderNames()));
            names.removeIf(RequestIds.HEADER::equalsIgnoreCase);
            names.add(RequestIds.HEADER);
            return Collections.enumeration(names);
        }
    }
}
