package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Decision.Accepted;
import rogatory.vocabulary.Decision.Refused;
import rogatory.vocabulary.Decision.Warning;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/**
 * What the law said to an act, and what a test expects of it.
 *
 * @param <E> the events of one kind of request
 */
public record Verdict<E>(LegalAct act, Decision<E> decision) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void then(E... expected) {
        assertThat(events()).containsExactly(expected);
    }

    /** It takes effect, and there is nothing to consider. */
    public Verdict<E> accepted() {
        assertThat(accept().warnings()).as("warnings on %s", act).isEmpty();
        return this;
    }

    /** It takes effect, but whoever acts is asked to consider this rule. */
    public Verdict<E> warns(String rule) {
        assertThat(accept().warnings())
                .as("warnings on %s", act)
                .extracting(Warning::rule)
                .contains(rule);
        return this;
    }

    public List<E> events() {
        return accept().events();
    }

    /** It has no effect by this rule; the reason is a sentence. */
    public Refused<E> refusedBy(String rule) {
        assertThat(decision).as("the answer to %s", act).isInstanceOf(Refused.class);
        Refused<E> refusal = (Refused<E>) decision;
        assertThat(refusal.rule())
                .as("the rule, because '%s'", refusal.because())
                .isEqualTo(rule);
        assertThat(refusal.because()).as("the reason of %s", rule).contains(" ").hasSizeGreaterThan(20);
        return refusal;
    }

    /** It has no effect by this rule, whose reason says all of these words. */
    public void refusedBy(String rule, String... saying) {
        assertThat(refusedBy(rule).because()).contains(saying);
    }

    /** The moment is wrong: the table of legal moves does not have it in this state. */
    public void notLegalNow() {
        refusedBy(Move.RULE);
    }

    private Accepted<E> accept() {
        assertThat(decision).as("the answer to %s", act).isInstanceOf(Accepted.class);
        return (Accepted<E>) decision;
    }
}
