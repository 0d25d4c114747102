package io.cleancopy.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the program and Postgres, and cuts the connection once: when a commit is sent and not answered yet. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private final int target;
    private final int at;

    /** @param at number of the commit, from 1 */
    CuttingProxy(int target, int at) throws IOException {
        this.target = target;
        this.at = at;
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    private void accept() throws IOException {
        while (true) {
            var client = listening.accept();
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            daemon(() -> pump(client, server));
            daemon(() -> {
                copy(server.getInputStream(), client.getOutputStream());
                client.close();
            });
        }
    }

    private void pump(Socket client, Socket server) throws IOException {
        byte[] buffer = new byte[1 << 13];
        var in = client.getInputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            boolean commit = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
            boolean cut = commit && commits.incrementAndGet() == at;
            if (cut) {
                client.close();
            }
            server.getOutputStream().write(buffer, 0, read);
            if (cut) {
                cuts.incrementAndGet();
                break;
            }
        }
        server.close();
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // closed from one end or the other
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
