package id.timpora.match.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.timpora.match.blocking.Blocking;
import id.timpora.match.score.Model;
import id.timpora.match.score.Plan;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.RecordsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final int PERSONS = 4000;
    private static final int VALUES = 200_000;

    /** Half of the persons have a second record, in which exactly one of three values is wrong: 20, 30 and 50 %. */
    @Test
    void learnsHowOftenEachFieldDiffersThoughEveryCopyHasOneError() {
        MatchSettings settings = SettingsFile.parse("s", """
                fields: {one: {}, two: {}, three: {}}
                comparisons:
                  - {field: one, levels: [exact]}
                  - {field: two, levels: [exact]}
                  - {field: three, levels: [exact]}
                blocking: [[one, two], [one, three], [two, three], [one], [two], [three]]
                """);
        Plan plan = new Plan(settings, records(settings).build());
        Training.Result result = Training.learn(plan, Blocking.of(plan.records(), settings));
        assertThat(exact(result.model(), 0).m()).isEqualTo(0.8, within(0.04));
        assertThat(exact(result.model(), 1).m()).isEqualTo(0.7, within(0.04));
        assertThat(exact(result.model(), 2).m()).isEqualTo(0.5, within(0.04));
        // equal values of copies are ten times as frequent among all pairs as those of strangers
        assertThat(exact(result.model(), 0).u()).isLessThan(2.0 / VALUES);
        int last = result.rounds().size() - 1;
        assertThat(result.rounds().get(last).matches()).isEqualTo(PERSONS / 2.0, within(200.0));
        assertThat(result.rounds().get(last).change()).isLessThan(1e-4);
    }

    private static Model.LevelModel exact(Model model, int comparison) {
        return model.comparisons().get(comparison).levels().get(0);
    }

    private static RecordsBuilder records(MatchSettings settings) {
        Random random = new Random(1);
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), Set.of());
        for (int i = 0; i < PERSONS; i++) {
            List<List<String>> row = new ArrayList<>();
            for (int f = 0; f < 3; f++) {
                row.add(List.of("V" + random.nextInt(VALUES)));
            }
            builder.add("a" + i, row);
            if (i % 2 == 0) {
                int wrong = i % 20 < 4 ? 0 : i % 20 < 10 ? 1 : 2;
                row.set(wrong, List.of("V" + random.nextInt(VALUES)));
                builder.add("b" + i, row);
            }
        }
        return builder;
    }
}
