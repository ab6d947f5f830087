"""Where a live database may lie: on a disk of this computer, outside folders that are synced to a cloud.

SQLite's locks do not hold on network shares, and sync programs make conflict copies of a file that is being
written (https://www.sqlite.org/howtocorrupt.html, section 2).
"""

import os
from pathlib import Path

from kulturverktyg.errors import KnownError

_NETWORK = {"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs", "ncpfs", "afs"}
_NETWORK_FUSE = ("sshfs", "rclone", "davfs", "gvfsd", "google-drive", "onedriver", "s3fs")
_CLOUD_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "min enhet",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "box sync",
    "syncthing",
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def refuse_unsafe(database: Path) -> None:
    """KnownError when the place is a network share or cloud-synced, with the reason and a better place."""
    if not database.name:
        raise KnownError("Databasen har inget filnamn. Ange en fil, till exempel ”resa.kultur”.")
    place = database.resolve()
    reason = None
    if _is_cloud(place):
        reason = "ligger i en mapp som synkas till molnet, och då kan svar gå förlorade eller dubbleras"
    elif str(database).startswith(("\\\\", "//")) or _is_network(place):
        reason = "ligger på en nätverksplats, och där kan svar gå förlorade när nätet hackar"
    if reason is not None:
        raise KnownError(
            f"{database.name} {reason}. Lägg filen på datorns egen disk i stället, "
            "till exempel i din användarmapp. Säkerhetskopior får ligga på nätet."
        )


def _is_cloud(place: Path) -> bool:
    folders = [part.casefold() for part in place.parent.parts]
    if any(folder == name or folder.startswith(f"{name} -") for folder in folders for name in _CLOUD_FOLDERS):
        return True
    roots = [os.environ[name] for name in _CLOUD_VARIABLES if os.environ.get(name)]
    return any(place.is_relative_to(Path(root).resolve()) for root in roots)


def _is_network(place: Path) -> bool:
    if str(place).startswith(("\\\\", "//")):
        return True
    import psutil

    mounts = [mount for mount in psutil.disk_partitions(all=True) if place.is_relative_to(Path(mount.mountpoint))]
    if not mounts:
        return False
    mount = max(mounts, key=lambda candidate: len(Path(candidate.mountpoint).parts))
    kind = mount.fstype.casefold()
    return (
        kind in _NETWORK
        or (kind.startswith("fuse") and any(name in kind for name in _NETWORK_FUSE))
        or "remote" in mount.opts.split(",")
    )
