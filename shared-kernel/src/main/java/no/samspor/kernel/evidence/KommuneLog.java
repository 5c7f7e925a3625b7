package no.samspor.kernel.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of one kommune's log. */
final class KommuneLog {

    private final JdbcClient jdbc;
    private final String kommune;

    KommuneLog(JdbcClient jdbc, String kommune) {
        this.jdbc = jdbc;
        this.kommune = kommune;
    }

    long size() {
        return jdbc.sql("select coalesce(max(number) + 1, 0) from evidence.leaf where kommune = ?")
                .param(kommune)
                .query(Long.class)
                .single();
    }

    Frontier frontier() {
        var size = size();
        return Frontier.of(size, level -> hash(level, (size >> level) - 1));
    }

    MerkleTree tree() {
        return new MerkleTree(this::hash);
    }

    private byte[] hash(int level, long number) {
        return level == 0
                ? jdbc.sql("select hash from evidence.leaf where kommune = ? and number = ?")
                        .params(kommune, number)
                        .query(byte[].class)
                        .single()
                : jdbc.sql("select hash from evidence.node where kommune = ? and level = ? and number = ?")
                        .params(kommune, level, number)
                        .query(byte[].class)
                        .single();
    }
}
