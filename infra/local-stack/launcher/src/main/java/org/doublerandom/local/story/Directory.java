package org.doublerandom.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The administrator fills the directory: item list, targets, inspectors, recusals; publishes the items; fixes the base. */
public final class Directory {
    private static final String ITEM_LIST = "ZJ2017";

    private final People people;
    private final Path tables;
    private final Telling telling;

    public Directory(People people, Path tables, Telling telling) {
        this.people = people;
        this.tables = tables;
        this.telling = telling;
    }

    public void fill() {
        load("TAG_MAPPING", "tag-mapping.csv", "");
        load("ITEMS", "items-zhejiang-2017.csv", "&list=" + ITEM_LIST);
        load("TARGETS", "targets.csv", "");
        load("INSPECTORS", "inspectors.csv", "");
        load("RECUSALS", "recusals.csv", "");
    }

    public void publishItems() {
        Session admin = people.as("admin");
        List<String> ids = new ArrayList<>();
        admin.rows("/api/directory/v1/items")
                .forEach(item -> ids.add(item.path("id").asString()));
        for (String id : ids) {
            admin.post("/api/directory/v1/items/" + id + "/publication", Map.of(), "sample-publish-" + id)
                    .accepted();
        }
        telling.say("%d 项抽查事项公布（浙江 2017 年清单全文），每项附第 1 版检查表", ids.size());
    }

    public void fixBase() {
        Answer base = people.as("admin")
                .post("/api/directory/v1/bases", Map.of("year", 2024, "asOf", "2023-12-31"), "sample-base-2024")
                .accepted();
        telling.say("2024 年基数确定：2023-12-31 存续企业 %d 户", base.json().path("count").asLong());
    }

    /**
     * The administrator brings another list of inspectors.
     *
     * @param key another one each time
     */
    public void bringInspectors(String table, String key) {
        bring("INSPECTORS", table.getBytes(StandardCharsets.UTF_8), "", key);
    }

    private void load(String kind, String table, String more) {
        JsonNode job = bring(kind, bytesOf(tables.resolve(table)), more, "sample-import-" + kind);
        telling.say(
                "%s：%d 行导入，%d 行退回",
                table, job.path("accepted").asLong(), job.path("refused").asLong());
    }

    private JsonNode bring(String kind, byte[] table, String more, String key) {
        return new Imports(people.as("admin"), people.as("admin-2"))
                .bring("/api/directory/v1/imports?kind=" + kind + "&mode=REFUSE" + more, table, key);
    }

    private static byte[] bytesOf(Path table) {
        try {
            return Files.readAllBytes(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
