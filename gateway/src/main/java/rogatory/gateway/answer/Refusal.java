package rogatory.gateway.answer;

/**
 * Carries a problem from where it is found to where answers are written. It has no cause on purpose: Spring takes any
 * exception that comes from an end of stream for a caller who left, and would end half an answer as if it were whole.
 */
public final class Refusal extends RuntimeException {

    private final transient Problem problem;

    public Refusal(Problem problem, Throwable because) {
        super("%s, because of %s".formatted(problem.rule(), because));
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
