package rogatory.gateway.answer;

/** Carries a problem from where it is found to where answers are written. */
public final class Refusal extends RuntimeException {

    private final transient Problem problem;

    public Refusal(Problem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
