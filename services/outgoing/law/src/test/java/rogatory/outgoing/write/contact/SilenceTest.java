package rogatory.outgoing.write.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

class SilenceTest {

    @ParameterizedTest
    @EnumSource
    void silence_is_derived_from_the_days_without_a_word(Subject subject) {
        assertThat(due(sent(subject), "silence")).isEqualTo(DAY.plusDays(180));
        assertThat(due(sent(subject).after(reply(DAY.plusDays(50), "EMAIL")), "silence"))
                .isEqualTo(DAY.plusDays(230));
        assertThat(due(drafted(subject), "silence")).isNull();
    }

    @Test
    void our_own_chasers_do_not_break_it_nor_does_what_the_media_report() {
        var chased = sent(MLA).after(chase(DAY.plusDays(60)), reply(DAY.plusDays(70), "MEDIA"), escalate("EMBASSY"));

        assertThat(due(chased, "silence")).isEqualTo(DAY.plusDays(180));
        assertThat(file(chased).course().contact().chasers()).isOne();
        assertThat(file(chased).course().contact().escalatedTo()).containsExactly("EMBASSY");
    }

    @Test
    void a_word_entered_late_does_not_shorten_it() {
        assertThat(due(sent(MLA).after(reply(DAY.plusDays(50), "EMAIL"), reply(DAY.plusDays(20), "LETTER")), "silence"))
                .isEqualTo(DAY.plusDays(230));
    }

    @Test
    void a_file_closed_without_any_answer_is_unanswered() {
        assertThat(file(sent(MLA).after(close())).outcome()).isEqualTo(OutgoingOutcome.UNANSWERED);
        assertThat(file(sent(MLA).after(acknowledge(), reply(DAY, "EMAIL"), close()))
                        .outcome())
                .as("that they have it is no answer")
                .isEqualTo(OutgoingOutcome.UNANSWERED);
        sent(MLA).after(ask(), answer(false)).when(close()).refusedBy("closing-follows-from-the-file");
    }

    @Test
    void a_reply_that_comes_late_finds_the_file_open_again() {
        var late = sent(MLA).after(close(), reopen("LATE_REPLY"), results(false), close());

        assertThat(file(late).outcome()).isEqualTo(OutgoingOutcome.EXECUTED_FULL);
    }

    @Test
    void a_suggested_deadline_is_ours_until_we_send_and_theirs_after() {
        assertThat(limit(drafted(MLA).after(suggest(DAY.plusDays(9)))).owedBy()).isEqualTo(Holder.RQ);
        assertThat(limit(sent(MLA).after(suggest(DAY.plusDays(9)))).owedBy()).isEqualTo(Holder.RA);
        assertThat(limit(sent(MLA).after(suggest(DAY.plusDays(9)))).source()).isEqualTo("UNCAC 46(24)");
    }

    private static TimeLimit limit(DeciderSpec<OutgoingEvent> spec) {
        return file(spec).limits().stream()
                .filter(each -> each.rule().equals("suggested-deadline"))
                .findFirst()
                .orElseThrow();
    }
}
