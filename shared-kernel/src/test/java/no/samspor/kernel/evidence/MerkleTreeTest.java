package no.samspor.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

    private static final int LEAVES = 70;

    /** The leaves and roots that implementations of Certificate Transparency are tested with. */
    private static final List<String> PUBLISHED =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private record Node(int level, long number) {}

    private final Map<Node, byte[]> nodes = new HashMap<>();
    private final MerkleTree tree = new MerkleTree((level, number) -> nodes.get(new Node(level, number)));

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_roots_are_the_published_ones(int size, String root) {
        grow(PUBLISHED.stream().map(HexFormat.of()::parseHex).toList());

        assertThat(HexFormat.of().formatHex(tree.root(size))).isEqualTo(root);
    }

    @Test
    void every_leaf_is_proven_in_every_tree_and_in_no_other_place() {
        var entries = entries();
        grow(entries);

        for (var size = 1; size <= LEAVES; size++) {
            for (var leaf = 0; leaf < size; leaf++) {
                var hash = MerkleTree.leafHash(entries.get(leaf));
                var path = tree.inclusion(leaf, size);
                assertThat(rootByInclusion(hash, leaf, size, path)).isEqualTo(tree.root(size));
                if (size > 1) {
                    assertThat(rootByInclusion(hash, (leaf + 1) % size, size, path))
                            .isNotEqualTo(tree.root(size));
                }
            }
        }
    }

    @Test
    void every_tree_is_proven_to_have_grown_from_every_smaller_one_and_from_no_other() {
        grow(entries());

        for (var second = 1; second <= LEAVES; second++) {
            for (var first = 1; first <= second; first++) {
                var proof = tree.consistency(first, second);
                assertThat(isConsistent(first, tree.root(first), second, tree.root(second), proof))
                        .as("%d in %d", first, second)
                        .isTrue();
                assertThat(isConsistent(first, tree.root(first + 1), second, tree.root(second), proof))
                        .as("another root of %d in %d", first, second)
                        .isFalse();
            }
        }
    }

    @Test
    void what_is_no_tree_is_refused() {
        grow(entries());

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(4, 3));
    }

    private static List<byte[]> entries() {
        return IntStream.rangeClosed(0, LEAVES)
                .mapToObj(number -> ("leaf " + number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** In two goes, so that the second begins at an edge that is read back. */
    private void grow(List<byte[]> entries) {
        var middle = entries.size() / 3;
        grow(0, entries.subList(0, middle));
        grow(middle, entries.subList(middle, entries.size()));
    }

    private void grow(long size, List<byte[]> entries) {
        var frontier = Frontier.of(size, level -> nodes.get(new Node(level, (size >> level) - 1)));
        entries.forEach(entry -> frontier.append(
                MerkleTree.leafHash(entry),
                (level, number, hash) ->
                        assertThat(nodes.put(new Node(level, number), hash)).isNull()));
    }

    /** RFC 9162, section 2.1.3.2. */
    private static byte[] rootByInclusion(byte[] leafHash, long leaf, long size, List<byte[]> path) {
        var fn = leaf;
        var sn = size - 1;
        var r = leafHash;
        for (var p : path) {
            if (sn == 0) {
                return new byte[0];
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = MerkleTree.nodeHash(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = MerkleTree.nodeHash(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? r : new byte[0];
    }

    /** RFC 9162, section 2.1.4.2. */
    static boolean isConsistent(long first, byte[] firstHash, long second, byte[] secondHash, List<byte[]> proof) {
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstHash, secondHash);
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.addFirst(firstHash);
        }
        var fn = first - 1;
        var sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        var fr = path.getFirst();
        var sr = path.getFirst();
        for (var c : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = MerkleTree.nodeHash(c, fr);
                sr = MerkleTree.nodeHash(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = MerkleTree.nodeHash(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstHash) && Arrays.equals(sr, secondHash);
    }
}
