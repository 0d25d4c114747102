package io.cleancopy.batch;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions of the job repository with a {@link CrashPoints crash point} on either side of their commit. */
final class CrashingTransactions extends JdbcTransactionManager {
    private final transient CrashPoints crash;

    CrashingTransactions(DataSource source, CrashPoints crash) {
        super(source);
        this.crash = crash;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        crash.pass("commit");
        super.doCommit(status);
        crash.pass("committed");
    }
}
