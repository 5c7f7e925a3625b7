package violator.samspor.query.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class PublicRow {

    @Id
    UUID id;
}
