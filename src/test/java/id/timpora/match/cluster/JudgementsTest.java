package id.timpora.match.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private final List<Judgement> said = new ArrayList<>();

    private void say(String one, String other, Verdict verdict) {
        said.add(new Judgement(one, other, verdict, "ani", Instant.ofEpochSecond(said.size()), "seen"));
    }

    @Test
    void sameIsTransitiveAndCarriesDifferentAlong() {
        say("a", "b", Verdict.SAME);
        say("c", "b", Verdict.SAME);
        say("c", "x", Verdict.DIFFERENT);
        say("x", "y", Verdict.SAME);
        Judgements judgements = Judgements.of(said);
        assertThat(judgements.areSame("a", "c")).isTrue();
        assertThat(judgements.areDifferent("a", "y")).isTrue();
        assertThat(judgements.areDifferent("y", "b")).isTrue();
        assertThat(judgements.areSame("a", "x")).isFalse();
    }

    @Test
    void theLastWordOnTwoRecordsCounts() {
        say("a", "b", Verdict.SAME);
        say("b", "a", Verdict.DIFFERENT);
        assertThat(Judgements.of(said).areDifferent("a", "b")).isTrue();
        say("a", "b", Verdict.UNSURE);
        Judgements judgements = Judgements.of(said);
        assertThat(judgements.areDifferent("a", "b")).isFalse();
        assertThat(judgements.areUnsure("b", "a")).isTrue();
        assertThat(judgements.on("b", "a")).contains(Verdict.UNSURE);
    }

    @Test
    void aChainThatContradictsItselfIsInDisputeAndSaysNothing() {
        say("a", "b", Verdict.SAME);
        say("b", "c", Verdict.SAME);
        say("a", "c", Verdict.DIFFERENT);
        Judgements judgements = Judgements.of(said);
        assertThat(judgements.areSame("a", "b")).isFalse();
        assertThat(judgements.areDisputed("a", "c")).isTrue();
        assertThat(judgements.disputes()).hasSize(1);
        say("a", "c", Verdict.UNSURE);
        assertThat(Judgements.of(said).areSame("a", "c")).isTrue();
    }

    @Test
    void aRecordIsNotJudgedAgainstItself() {
        assertThatThrownBy(() -> say("a", "a", Verdict.SAME)).isInstanceOf(IllegalArgumentException.class);
    }
}
