package rogatory.gateway.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import rogatory.gateway.answer.Problem;
import rogatory.gateway.answer.ProblemWriter;

/**
 * Takes the whole body of an ordinary call before it is forwarded, up to the limit: a body too large, with a length or
 * without, reaches no service, and a slow sender holds none of theirs. Imports pass as they come.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BodyLimitFilter extends OncePerRequestFilter {

    private final Limits limits;
    private final ProblemWriter problems;

    BodyLimitFilter(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Imports.isImport(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = Math.toIntExact(limits.body().toBytes());
        if (request.getContentLengthLong() > most) {
            problems.write(Problem.bodyTooLarge(limits.body()), request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            problems.write(Problem.bodyTooLarge(limits.body()), request, response);
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }
}
