package no.samspor.kernel.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of one log of a kommune. */
final class KommuneLog {

    private final JdbcClient jdbc;
    private final String log;

    KommuneLog(JdbcClient jdbc, String log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    long size() {
        return jdbc.sql("select coalesce(max(number) + 1, 0) from evidence.leaf where log = ?")
                .param(log)
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
                ? jdbc.sql("select hash from evidence.leaf where log = ? and number = ?")
                        .params(log, number)
                        .query(byte[].class)
                        .single()
                : jdbc.sql("select hash from evidence.node where log = ? and level = ? and number = ?")
                        .params(log, level, number)
                        .query(byte[].class)
                        .single();
    }
}
