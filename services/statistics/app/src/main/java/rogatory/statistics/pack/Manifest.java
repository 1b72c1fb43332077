package rogatory.statistics.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.tables.Question;
import rogatory.vocabulary.Direction;

/**
 * What a pack is: with which question, by which program and from which events it was made, and the sum of every other file in
 * it. It tells no time of its making: the same question has the same pack.
 *
 * @param audience who it is for; {@code internal} tables are unsuppressed
 */
public record Manifest(String title, String audience, Parameters parameters, Edition madeWith, List<Sum> files) {

    static final String NAME = "manifest.json";

    /** The question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parameters(
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            Instant knownAt,
            @Nullable String kind,
            @Nullable Direction direction,
            String scope,
            @Nullable Instant since) {

        public static Parameters of(Question question) {
            Asked asked = question.asked();
            Kind kind = asked.query().kind();
            return new Parameters(
                    asked.period().from(),
                    asked.period().to(),
                    asked.query().asOf(),
                    asked.query().knownAt(),
                    kind == null ? null : kind.word(),
                    asked.query().direction(),
                    question.scope().word(),
                    question.since());
        }
    }

    /** A file by its name, with its length in bytes. */
    public record Sum(String name, long bytes, String sha256) {

        static Sum of(PackFile file) {
            return new Sum(file.name(), file.content().length, file.sha256());
        }
    }
}
