package org.doublerandom.local.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.local.backup.BackupRefused;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private Stack stack;
    private Orders orders;

    @BeforeEach
    void aStackOfWhichNothingRunsYet() throws IOException {
        stack = Stack.prepare(new Installation(root), freePort(), false, out);
        orders = new Orders(stack, () -> {});
    }

    @AfterEach
    void noStack() {
        stack.stop();
    }

    @Test
    void whatNeedsTheWholeStackIsRefusedWhileItStarts() throws IOException, InterruptedException {
        assertThat(obey("backup", "a.zip")).isEqualTo(1);

        assertThat(told()).contains("The stack is still starting");
    }

    @Test
    void aRestoreDoesNotBreakOffTheSampleThatIsBeingPlayed() throws IOException, InterruptedException {
        orders.noteUp();

        assertThat(obey("restore", "nothing.zip")).isEqualTo(1);
        assertThat(told()).contains("The sample is being played; a restore would break it off. Remedy:");

        orders.noteTold();
        assertThatThrownBy(() -> obey("restore", "nothing.zip"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("nothing.zip is no backup");
    }

    @Test
    void anOperatorWhoCannotSignInIsTold() throws IOException, InterruptedException {
        assertThat(obey("streams")).isEqualTo(1);

        assertThat(told()).contains("no answer while signing in");
    }

    private int obey(String... words) throws IOException, InterruptedException {
        return orders.obey(Order.parse(List.of(words)).orElseThrow(), out);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
