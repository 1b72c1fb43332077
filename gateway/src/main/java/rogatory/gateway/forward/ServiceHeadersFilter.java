package rogatory.gateway.forward;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import rogatory.gateway.answer.SecurityHeaders;

/**
 * What of a service's headers reaches the caller: all but its banner, what the gateway says itself, and its address in
 * {@code Location}.
 */
@Component
class ServiceHeadersFilter implements ResponseHttpHeadersFilter {

    private static final Set<String> BANNERS = Set.of("server", "x-powered-by", "via", "x-request-id");

    @Override
    public HttpHeaders apply(HttpHeaders fromService, ServerResponse answer) {
        var kept = new HttpHeaders();
        fromService.forEach((name, values) -> {
            if (!BANNERS.contains(name.toLowerCase(Locale.ROOT)) && !SecurityHeaders.has(name)) {
                kept.addAll(name, values);
            }
        });
        if (!kept.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            kept.setCacheControl(CacheControl.noStore());
        }
        var location = kept.getLocation();
        if (location != null
                && location.getRawAuthority() != null
                && location.getRawPath().startsWith("/api/")) {
            var query = location.getRawQuery();
            kept.set(HttpHeaders.LOCATION, location.getRawPath() + (query == null ? "" : "?" + query));
        }
        return kept;
    }
}
