package violator.samspor.query.casework;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PublicRepository extends Repository<PublicRow, UUID> {}
