package io.cleancopy.batch;

import java.io.IOException;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: the plan is frozen, what publishers repeat is learned, the plan's slices are cleaned and written one after the
 * other, then their articles, marked where they repeat others, and the run is published whole.
 *
 * <p>Every step may be started again and does only what is not done: after a crash the job is restarted from its first
 * step. An item is a slice of many pages, since Spring Batch takes about 0.1 ms for each item.
 */
@Configuration(proxyBeanMethods = false)
class CleanJob {
    static final String NAME = "clean-copy";

    @Bean
    Job cleanCopy(JobRepository repository, Step plan, Step profile, Step clean, Step articles, Step publish) {
        return new JobBuilder(NAME, repository)
                .start(plan)
                .next(profile)
                .next(clean)
                .next(articles)
                .next(publish)
                .build();
    }

    @Bean
    Step plan(JobRepository repository, PlatformTransactionManager transactions, CleanRun run) {
        return step("plan", repository, transactions, run, () -> run.planning().freeze(run.crash()));
    }

    @Bean
    Step profile(JobRepository repository, PlatformTransactionManager transactions, CleanRun run, Workers workers) {
        return step("profile", repository, transactions, run, () -> new Profiling(run, workers).learn());
    }

    @Bean
    Step clean(JobRepository repository, PlatformTransactionManager transactions, CleanRun run, Workers workers) {
        var cleaner = new SliceCleaner(run, workers);
        var writer = new SliceWriter(run);
        return new StepBuilder("clean", repository)
                .<Slice, CleanedSlice>chunk(1)
                .transactionManager(transactions)
                .reader(new SliceReader(run))
                .processor(cleaner)
                .writer(writer)
                .listener((Object) cleaner)
                .listener((Object) writer)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step articles(JobRepository repository, PlatformTransactionManager transactions, CleanRun run) {
        return step("articles", repository, transactions, run, () -> new ArticleParts(run).write());
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, CleanRun run) {
        return step("publish", repository, transactions, run, () -> new Publication(run).publish());
    }

    /** What a step does that is no walk over slices. */
    private interface Work {
        void run() throws IOException;
    }

    /** A step that ends the job when the run was asked to stop meanwhile. */
    private static Step step(
            String name, JobRepository repository, PlatformTransactionManager transactions, CleanRun run, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            if (run.isToStop()) {
                                contribution.getStepExecution().setTerminateOnly();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean(destroyMethod = "close")
    Workers workers(CleanRun run) {
        return new Workers(run.settings().threads(), run.settings().maxTime());
    }
}
