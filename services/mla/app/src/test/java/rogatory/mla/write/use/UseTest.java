package rogatory.mla.write.use;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;

class UseTest {

    @Test
    void consent_to_another_use_answers_a_request_for_it() {
        executed().when(giveConsent()).refusedBy("consent-was-sought");
        executed().when(denyConsent()).refusedBy("consent-was-sought");
        executed().after(seekConsent()).when(giveConsent()).accepted();
        executed().after(seekConsent(), denyConsent()).when(giveConsent()).refusedBy("consent-was-sought");
    }

    @Test
    void use_is_limited_even_after_the_file_is_closed() {
        executed().after(close()).when(restrictUse()).accepted();
        executed().after(close()).when(seekConsent()).accepted();
    }

    @Test
    void the_file_shows_its_limits_of_use_and_whether_it_is_kept_confidential() {
        assertThat(file(executed().after(restrictUse())).terms().useRestrictions())
                .hasSize(1);
        assertThat(file(underReview().after(keepSecret())).terms().confidential())
                .isTrue();
        assertThat(file(underReview().after(keepSecret(), cannotKeepSecret()))
                        .terms()
                        .confidential())
                .isFalse();
    }

    @Test
    void confidentiality_is_a_matter_of_open_files() {
        underReview().after(keepSecret()).when(cannotKeepSecret()).accepted();
        executed().after(close()).when(keepSecret()).notLegalNow();
    }

    @Test
    void what_exonerates_an_accused_is_disclosed_after_notice_in_spite_of_a_limit_of_use() {
        executed().after(restrictUse()).when(discloseExculpatory()).accepted();
        executed().after(restrictUse(), close()).when(discloseExculpatory()).accepted();
        law().after(receive(SERVICE)).when(discloseExculpatory()).accepted();
    }
}
