package io.cleancopy.batch;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring around one run: Spring Batch with its JDBC repository, the job, and nothing else. No scan, no auto-configuration,
 * no environment is read: starting takes a part of the time of a small run.
 */
final class JobContext implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private JobContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static JobContext open(CleanRun run, JobDatabase database) {
        var application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddConversionService(false);
        // without listeners Boot reads no environment, no settings file and no logging settings
        application.setListeners(List.of());
        application.setInitializers(List.of(context -> register((GenericApplicationContext) context, run, database)));
        return new JobContext(application.run());
    }

    private static void register(GenericApplicationContext context, CleanRun run, JobDatabase database) {
        context.registerBean(CleanRun.class, () -> run);
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JobDatabase.class, () -> database, definition -> definition.setDestroyMethodName(null));
    }

    @Configuration(proxyBeanMethods = false)
    @Import(CleanJob.class)
    static class Beans extends JdbcDefaultBatchConfiguration {
        @Bean
        PlatformTransactionManager transactionManager(DataSource source, CleanRun run) {
            return new CrashingTransactions(source, run.crash());
        }

        @Override
        protected DataSource getDataSource() {
            return applicationContext.getBean(DataSource.class);
        }

        @Override
        protected PlatformTransactionManager getTransactionManager() {
            return applicationContext.getBean(PlatformTransactionManager.class);
        }

        @Override
        protected String getTablePrefix() {
            return applicationContext.getBean(JobDatabase.class).prefix();
        }

        /** Jobs of many folders begin at the same time, and each is another row. */
        @Override
        protected Isolation getIsolationLevelForCreate() {
            return Isolation.READ_COMMITTED;
        }

        @Override
        protected ExecutionContextSerializer getExecutionContextSerializer() {
            return new PlainContext();
        }

        /** Parameters are texts: no class that a row names is made. */
        @Override
        protected ConfigurableConversionService getConversionService() {
            return new GenericConversionService();
        }
    }

    JobRepository repository() {
        return context.getBean(JobRepository.class);
    }

    JobOperator operator() {
        return context.getBean(JobOperator.class);
    }

    Job job() {
        return context.getBean(Job.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
