package io.cleancopy.load;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections whose line breaks while they commit. */
final class BrokenCommit {
    enum When {
        BEFORE,
        AFTER
    }

    private BrokenCommit() {}

    static Connection of(Connection connection, When when) {
        return (Connection) Proxy.newProxyInstance(
                BrokenCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean breaks = method.getName().equals("commit");
                    if (breaks && when == When.BEFORE) {
                        throw new SQLException("The line is dead");
                    }
                    try {
                        var result = method.invoke(connection, arguments);
                        if (breaks) {
                            throw new SQLException("The line is dead");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
