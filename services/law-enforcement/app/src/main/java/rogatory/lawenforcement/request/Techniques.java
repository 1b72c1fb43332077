package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.request.Technique.Stage;

/** The special techniques of an enquiry, each as it stands. */
public record Techniques(List<Technique> all) {

    static final Techniques NONE = new Techniques(List.of());

    Techniques with(String type, Stage stage, @Nullable LocalDate reviewOn) {
        var now = new Technique(type, stage, stage == Stage.AUTHORISED || allowed(type), reviewOn);
        return new Techniques(
                Stream.concat(all.stream().filter(each -> !each.type().equals(type)), Stream.of(now))
                        .toList());
    }

    public boolean is(String type, Stage stage) {
        return all.stream().anyMatch(each -> each.type().equals(type) && each.stage() == stage);
    }

    /** Proposed or authorised, and not at its end. */
    public boolean underWay(String type) {
        return is(type, Stage.PROPOSED) || is(type, Stage.AUTHORISED);
    }

    /** Its use was authorised, so what it brought may be told. */
    public boolean allowed(String type) {
        return all.stream().anyMatch(each -> each.type().equals(type) && each.allowed());
    }

    /** The first day on which an authorisation in force is looked at again; null where none was stated. */
    @Nullable
    LocalDate reviewOn() {
        return all.stream()
                .filter(each -> each.stage() == Stage.AUTHORISED)
                .map(Technique::reviewOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
