package id.timpora.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The work of a step that can be stopped at any sign of progress: what it did not commit is undone and done again later. */
final class StoppableWork implements Tasklet {
    private final Desk desk;
    private final Tasklet work;

    StoppableWork(Desk desk, Tasklet work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        if (desk.isStopping()) {
            return stop(contribution);
        }
        try {
            return work.execute(contribution, context);
        } catch (Desk.StopRequested e) {
            return stop(contribution);
        }
    }

    /** Ends the step as STOPPED; throwing alone would end it as COMPLETED. */
    private static RepeatStatus stop(StepContribution contribution) {
        contribution.getStepExecution().setTerminateOnly();
        return RepeatStatus.CONTINUABLE;
    }
}
