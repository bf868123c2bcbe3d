package id.timpora.pipeline;

import id.timpora.definition.Bilingual;
import id.timpora.discrepancy.Detector;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds what the agencies say against one another. */
@Component
class DetectDiscrepanciesStep implements Tasklet {
    private final Desk desk;
    private final DataSource database;
    private final TransactionTemplate transaction;

    DetectDiscrepanciesStep(Desk desk, DataSource database, TransactionTemplate transaction) {
        this.desk = desk;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LiveRun run = desk.live();
        int rules = run.definitions().rules().all().size();
        run.progress().begin(new Bilingual("Mencari ketidaksesuaian", "Looking for discrepancies"), rules);
        new Detector(database, transaction).detect(run.id(), run.definitions().rules(), run.progress()::advance);
        run.progress().end();
        return RepeatStatus.FINISHED;
    }
}
