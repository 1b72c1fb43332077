package rogatory.outgoing.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/** The course of a file while one event is entered. */
final class CourseDraft {

    Preparation preparation;
    Transmission transmission;
    Contact contact;
    Questions questions;
    Consultations consultations;
    Conditions conditions;
    Postponement postponement;
    List<String> refusal;
    boolean costNotified;
    UseLimits use;
    Visitors visitors;
    Handling handling;
    Search search;
    Assurances assurances;
    Afterwards afterwards;
    List<Money> received;
    boolean forwarded;

    CourseDraft(Course before) {
        preparation = before.preparation();
        transmission = before.transmission();
        contact = before.contact();
        questions = before.questions();
        consultations = before.consultations();
        conditions = before.conditions();
        postponement = before.postponement();
        refusal = before.refusal();
        costNotified = before.costNotified();
        use = before.use();
        visitors = before.visitors();
        handling = before.handling();
        search = before.search();
        assurances = before.assurances();
        afterwards = before.afterwards();
        received = before.received();
        forwarded = before.forwarded();
    }

    void receive(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null && currency != null) {
            received = Stream.concat(received.stream(), Stream.of(new Money(amount, currency)))
                    .toList();
        }
    }

    /** What was in the course of being settled when the file was closed is open again. */
    void beginAgain() {
        questions = questions.ended();
        consultations = consultations.ended();
        postponement = Postponement.NONE;
        refusal = List.of();
        search = search.anew();
    }

    Course course() {
        return new Course(
                preparation,
                transmission,
                contact,
                questions,
                consultations,
                conditions,
                postponement,
                refusal,
                costNotified,
                use,
                visitors,
                handling,
                search,
                assurances,
                afterwards,
                received,
                forwarded);
    }
}
