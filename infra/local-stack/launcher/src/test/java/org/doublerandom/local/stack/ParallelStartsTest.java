package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelStartsTest {
    private static final int PORTS_EACH = 10;

    @TempDir
    Path folder;

    @Test
    void threeInstallationsThatStartAtOnceShareNoPort() throws IOException {
        List<OtherJvm> starts = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            starts.add(OtherJvm.running(
                    Start.class,
                    folder.resolve(name).toString(),
                    folder.resolve("claims").toString()));
        }

        List<String> taken = new ArrayList<>();
        for (OtherJvm start : starts) {
            taken.addAll(Arrays.asList(start.output().readLine().split(" ")));
        }
        for (OtherJvm start : starts) {
            start.close();
        }

        assertThat(taken).hasSize(3 * PORTS_EACH).doesNotHaveDuplicates();
    }

    /** Takes its ports, tells them, and keeps them until it is killed. */
    static final class Start {
        private Start() {}

        public static void main(String[] folders) throws IOException {
            Ports ports =
                    new Ports(new Installation(Path.of(folders[0])), new Claims(Path.of(folders[1])), port -> true);
            StringBuilder taken = new StringBuilder();
            for (int i = 0; i < PORTS_EACH; i++) {
                taken.append(ports.of("program-" + i)).append(' ');
            }
            System.out.println(taken);
            System.in.read();
        }
    }
}
