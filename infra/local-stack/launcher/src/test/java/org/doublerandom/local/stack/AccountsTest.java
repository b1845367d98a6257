package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.stack.SampleDirectory.Inspector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCrypt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountsTest {
    private static final SampleDirectory ONE_INSPECTOR =
            () -> List.of(new Inspector("I5FO5DAV2", "p-ivmxvfkphl", "崔国", "000000001"));

    @TempDir
    Path root;

    private Installation home;
    private Secrets secrets;

    @BeforeEach
    void anInstallation() {
        home = new Installation(root);
        secrets = new Secrets(home);
    }

    @Test
    void thereIsOneForEveryDuty() {
        Accounts accounts = Accounts.of(home, secrets, SampleDirectory.none());

        assertThat(accounts.all().stream().map(Account::username))
                .containsExactly(
                        "planner",
                        "approver",
                        "drawofficer",
                        "witness1",
                        "witness2",
                        "witness3",
                        "party",
                        "supervisor",
                        "reviewer",
                        "publisher",
                        "admin",
                        "admin-2",
                        "auditor",
                        "creditofficer",
                        "creditofficer-2",
                        "operator-1",
                        "operator-2");
        assertThat(accounts.of("witness1").org()).isEqualTo("000000-SAMR");
        assertThat(accounts.of("witness2").org()).isEqualTo("000000-NPC");
        assertThat(accounts.of("admin").roles()).containsExactly("SYSTEM_ADMIN");
        assertThat(accounts.all().stream().map(Account::person)).doesNotHaveDuplicates();
        assertThat(accounts.all().stream().map(Account::password))
                .doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
    }

    @Test
    void theyAreMadeOnce() {
        List<Account> first = Accounts.of(home, secrets, ONE_INSPECTOR).all();

        assertThat(Accounts.of(home, secrets, ONE_INSPECTOR).all()).isEqualTo(first);
    }

    @Test
    void aStartThatWasKilledBetweenTheTwoFilesLeavesNobodyWithoutASignIn() throws IOException {
        Accounts.of(home, secrets, ONE_INSPECTOR);
        Files.delete(Accounts.file(home));

        Account planner = Accounts.of(home, secrets, ONE_INSPECTOR).of("planner");

        assertThat(Files.readString(secrets.accounts())).contains("\"person\":\"" + planner.person() + "\"");
    }

    @Test
    void anInspectorIsThePersonOfTheDirectory() {
        Accounts accounts = Accounts.of(home, secrets, ONE_INSPECTOR);

        Account inspector = accounts.of("i5fo5dav2");
        assertThat(inspector.person()).isEqualTo("p-ivmxvfkphl");
        assertThat(inspector.unit()).isEqualTo("000000001");
        assertThat(accounts.ofPerson("p-ivmxvfkphl")).isEqualTo(inspector);
    }

    @Test
    void aLaterSampleAddsItsInspectorsAndLeavesTheOthers() {
        List<Account> officials =
                Accounts.of(home, secrets, SampleDirectory.none()).all();

        assertThat(Accounts.of(home, secrets, ONE_INSPECTOR).all())
                .containsAll(officials)
                .hasSize(officials.size() + 1);
    }

    @Test
    void whoComesLaterChangesNoPasswordOfTheOthers() {
        Accounts.of(home, secrets, SampleDirectory.none());
        Map<String, String> before = secrets.encodedBefore();

        Accounts.of(home, secrets, ONE_INSPECTOR);

        assertThat(before).hasSize(17);
        assertThat(secrets.encodedBefore()).hasSize(18).containsAllEntriesOf(before);
    }

    @Test
    void identityKnowsThePasswordsOnlyEncoded() {
        Accounts accounts = Accounts.of(home, secrets, ONE_INSPECTOR);

        JsonNode entries = JsonMapper.shared().readTree(secrets.accounts().toFile());
        assertThat(entries).hasSize(18);
        for (JsonNode entry : entries) {
            Account account = accounts.of(entry.get("username").asString());
            String encoded = entry.get("password").asString();
            assertThat(encoded).startsWith("{bcrypt}").doesNotContain(account.password());
            assertThat(BCrypt.checkpw(account.password(), encoded.substring("{bcrypt}".length())))
                    .isTrue();
            assertThat(entry.get("org").asString()).isEqualTo(account.org());
        }
    }

    @Test
    void linesOfVersionsInWhichEverybodyWasOfTheAuthorityAreRead() {
        assertThat(Account.parse("planner\tpw\tp-1\t沈计划\t*\tPLANNER"))
                .isEqualTo(new Account("planner", "pw", "p-1", "沈计划", "000000-SAMR", "*", List.of("PLANNER")));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Accounts.of(home, secrets, ONE_INSPECTOR);

        for (Path file : List.of(Accounts.file(home), secrets.accounts())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rwx------");
    }

    @Test
    void anUnknownNameIsTold() {
        Accounts accounts = Accounts.of(home, secrets, SampleDirectory.none());

        assertThatThrownBy(() -> accounts.of("nobody")).hasMessageContaining("nobody: no such account");
    }

    @Test
    void theSampleHasThirtyInspectorsInThreeUnits() {
        List<Inspector> inspectors =
                SampleDirectory.in(Path.of("../sample/inspectors.csv")).inspectors();

        assertThat(inspectors).hasSize(30);
        assertThat(inspectors.stream().map(Inspector::person)).doesNotHaveDuplicates();
        assertThat(inspectors.stream().map(Inspector::unit).distinct()).hasSize(3);
    }
}
