package org.doublerandom.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The persons of one installation; each gets an id and a password once and keeps them. */
public final class Accounts {
    /** The authority of the sample county. */
    public static final String AUTHORITY = "000000-SAMR";

    /** The bureau of justice of the sample county, a party of every draw. */
    private static final String JUSTICE = "000000-JUS";

    /** The people's congress of the sample county, which sends witnesses. */
    private static final String CONGRESS = "000000-NPC";

    /** The government of the sample county, which supervises the enforcement of its bureaus. */
    private static final String GOVERNMENT = "000000-GOV";

    private static final String WHOLE_AUTHORITY = "*";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Account> byUsername = new LinkedHashMap<>();

    private Accounts() {}

    /** Reads the accounts there are and makes those that are missing. */
    static Accounts of(Installation home, Secrets secrets, SampleDirectory directory) {
        Accounts accounts = new Accounts();
        Path file = file(home);
        Installation.lines(file).stream().skip(1).map(Account::parse).forEach(accounts::put);
        int before = accounts.byUsername.size();
        accounts.addOfficials();
        directory.inspectors().forEach(accounts::addInspector);
        if (accounts.byUsername.size() != before) {
            // Identity's file first: a start that is killed in between makes the new accounts, and both files, again.
            home.writePrivately(secrets.accounts(), accounts.forIdentity(secrets.encodedBefore()));
            home.writePrivately(file, accounts.text());
        }
        return accounts;
    }

    /** The file with the passwords as a person reads it. */
    public static Path file(Installation home) {
        return home.data().resolve("accounts.txt");
    }

    public Account of(String username) {
        Account account = byUsername.get(username);
        if (account == null) {
            throw new IllegalArgumentException(
                    username + ": no such account (expected: one of " + byUsername.keySet() + ")");
        }
        return account;
    }

    /** The account of a person by the id that records name. */
    public Account ofPerson(String person) {
        return byUsername.values().stream()
                .filter(account -> account.person().equals(person))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(person + ": no account (expected: a person of the sample)"));
    }

    public List<Account> all() {
        return List.copyOf(byUsername.values());
    }

    private void addOfficials() {
        addOfficial("planner", "沈计划", "PLANNER");
        addOfficial("approver", "陆批准", "APPROVER");
        addOfficial("drawofficer", "顾抽取", "DRAW_OFFICER");
        addOfficial("witness1", "钱见证", "WITNESS");
        // From outside: the first two readings of a draw are of two organisations.
        addOfficial("witness2", "孙见证", CONGRESS, "WITNESS");
        addOfficial("witness3", "李见证", CONGRESS, "WITNESS");
        // Leaves a secret of its own beside the bureau's: neither of both alone knows what the dice come to.
        addOfficial("party", "许司法", JUSTICE, "PARTY");
        // From outside: sees every draw, and approves what only a court or a higher authority can order.
        addOfficial("supervisor", "韩监督", GOVERNMENT, "SUPERVISOR");
        addOfficial("reviewer", "周审核", "REVIEWER");
        addOfficial("publisher", "吴公示", "PUBLISHER");
        addOfficial("admin", "郑管理", "SYSTEM_ADMIN");
        // Who approves what takes two administrators.
        addOfficial("admin-2", "何管理", "SYSTEM_ADMIN");
        addOfficial("auditor", "王审计", "AUDITOR");
        // Two: who moves many enterprises from one class to another does not carry it out alone.
        addOfficial("creditofficer", "蒋信用", "CREDIT_OFFICER");
        addOfficial("creditofficer-2", "邓信用", "CREDIT_OFFICER");
        // Two: what a stream stands at is given up by two persons.
        addOfficial("operator-1", "冯运维", "OPERATOR");
        addOfficial("operator-2", "陈运维", "OPERATOR");
    }

    private void addOfficial(String username, String name, String role) {
        addOfficial(username, name, AUTHORITY, role);
    }

    private void addOfficial(String username, String name, String org, String role) {
        if (!byUsername.containsKey(username)) {
            String person = "p-" + Secrets.readable(3).replace("-", "").substring(0, 10);
            put(new Account(username, Secrets.readable(3), person, name, org, WHOLE_AUTHORITY, List.of(role)));
        }
    }

    private void addInspector(SampleDirectory.Inspector inspector) {
        if (!byUsername.containsKey(inspector.username())) {
            put(new Account(
                    inspector.username(),
                    Secrets.readable(3),
                    inspector.person(),
                    inspector.name(),
                    AUTHORITY,
                    inspector.unit(),
                    List.of("INSPECTOR")));
        }
    }

    private void put(Account account) {
        byUsername.put(account.username(), account);
    }

    private String text() {
        List<String> lines = new ArrayList<>(List.of(Account.COLUMNS));
        byUsername.values().forEach(account -> lines.add(account.line()));
        return String.join("\n", lines) + "\n";
    }

    // Written anew, a password would seem to be another one, and its person's account to be as young as that.
    private String forIdentity(Map<String, String> before) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Account account : byUsername.values()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("username", account.username());
            entry.put("password", Secrets.encoded(account.password(), before.get(account.username())));
            entry.put("person", account.person());
            entry.put("name", account.name());
            entry.put("org", account.org());
            entry.put("unit", account.unit());
            entry.put("roles", account.roles());
            entries.add(entry);
        }
        return JSON.writeValueAsString(entries);
    }
}
