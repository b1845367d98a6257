package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import com.mongodb.ConnectionString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.doublerandom.directory.application.imports.CarryOutImport;
import org.doublerandom.directory.application.imports.OrderImport;
import org.doublerandom.directory.application.imports.RunImports;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.directory.domain.register.RegisterFixtures;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.FreshStore;
import org.doublerandom.testkit.Infrastructure;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;

/** A process that imports is killed with -9, three times; the one after it goes on. */
class KilledImportTest {
    private static final ImportId ID = new ImportId("killed");
    private static final Person SECOND =
            new Person(ImportFixtures.SECOND, new AuthorityCode("000000-SAMR"), Set.of(Role.SYSTEM_ADMIN));
    private static final Person ADMINISTRATOR =
            new Person(new PersonId("p-admin"), new AuthorityCode("000000-SAMR"), Set.of(Role.SYSTEM_ADMIN));

    @Test
    void everyRowIsImportedOnceAndCountedOnceHoweverOftenTheProcessIsKilled() throws IOException, InterruptedException {
        ConnectionString store = Infrastructure.freshDatabase();
        try (AnnotationConfigApplicationContext here = directoryOn(store)) {
            order(here, new ImportId("before"), factories(2_000, 2_001));
            RunImports before = here.getBean(RunImports.class);
            before.waiting().forEach(before::run);
            order(here, ID, factories(10_000, 1_001));
            Imports imports = here.getBean(Imports.class);

            for (int row = 500; row <= 8_000; row += 2_500) {
                killedAfter(row, store, imports);
            }
            assertThat(importing(store).waitFor()).isZero();

            ImportJob job = imports.find(ID).orElseThrow();
            assertThat(job.state()).isEqualTo(ImportState.DONE);
            assertThat(job.checkpoint().turn()).isEqualTo(6);
            assertThat(job.tally()).isEqualTo(new Tally(10_000, 10_000, 0, new Written(8_000, 1_000, 1_000)));
            MongoOperations mongo = here.getBean(MongoOperations.class);
            assertThat(mongo.getCollection("targets").countDocuments()).isEqualTo(10_000);
            // What was brought is gone; what was found in it is kept.
            assertThat(mongo.getCollection("importPieces").find().map(piece -> piece.getString("upload")))
                    .allSatisfy(kept -> assertThat(kept).startsWith("report-"));
            assertThat(mongo.findById(ID.value(), Document.class, "imports").getList("outbox", Document.class))
                    .hasSize(1);
        }
    }

    private static void killedAfter(int row, ConnectionString store, Imports imports)
            throws IOException, InterruptedException {
        Process process = importing(store);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> imports.find(ID).orElseThrow().checkpoint().row() >= row);
        process.destroyForcibly().waitFor();

        assertThat(imports.find(ID).orElseThrow().state()).isEqualTo(ImportState.WRITING);
    }

    private static Process importing(ConnectionString store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        store.getConnectionString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void order(AnnotationConfigApplicationContext directory, ImportId id, String table) {
        RunImports runs = directory.getBean(RunImports.class);
        directory
                .getBean(OrderImport.class)
                .order(
                        ADMINISTRATOR,
                        new ImportOrder(
                                id,
                                new AuthorityCode("000000-SAMR"),
                                Unit.WHOLE,
                                ImportKind.TARGETS,
                                ImportMode.SKIP,
                                null,
                                Clock.systemUTC().instant()),
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        runs.waiting().forEach(runs::run);
        directory.getBean(CarryOutImport.class).carryOut(SECOND, Unit.WHOLE, id);
    }

    private static String factories(int count, int renamedFrom) {
        return TARGET_HEADER + "\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(n -> with(
                                with(FACTORY, 0, TargetFixtures.targetId(n).value()), 2, n < renamedFrom ? "甲厂" : "乙厂"))
                        .collect(Collectors.joining("\n"));
    }

    private static AnnotationConfigApplicationContext directoryOn(ConnectionString store) {
        AnnotationConfigApplicationContext directory = new AnnotationConfigApplicationContext();
        MongoOperations mongo = FreshStore.mongo(store);
        directory.registerBean(MongoOperations.class, () -> mongo);
        directory.registerBean(Aggregates.class, () -> FreshStore.aggregates(mongo));
        directory.registerBean(Authorities.class, () -> new Authorities(List.of("000000-SAMR 青禾县市场监督管理局")));
        directory.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Shanghai")));
        directory.registerBean(Shares.class, () -> ImportFixtures.SHARES);
        directory.registerBean(NightSecrets.class, RegisterFixtures::secrets);
        ClassPathBeanDefinitionScanner rings = new ClassPathBeanDefinitionScanner(directory);
        rings.addExcludeFilter(new AnnotationTypeFilter(TestConfiguration.class));
        rings.scan("org.doublerandom.directory.application", "org.doublerandom.directory.persistence");
        directory.refresh();
        return directory;
    }

    /** The process that is killed. */
    static final class Importing {
        private Importing() {}

        public static void main(String[] store) {
            try (AnnotationConfigApplicationContext directory = directoryOn(new ConnectionString(store[0]))) {
                RunImports imports = directory.getBean(RunImports.class);
                imports.waiting().forEach(imports::run);
            }
            System.exit(0);
        }
    }
}
