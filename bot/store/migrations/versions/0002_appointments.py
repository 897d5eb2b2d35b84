"""Holds, rooms, group sessions, reminders, the waiting list and calendars"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ONE_OWNER = (
    "(CASE WHEN appointment_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN hold_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN session_id IS NULL THEN 0 ELSE 1 END) = 1"
)


def upgrade() -> None:
    op.create_table(
        "rooms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("werkstadt", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("werkstadt", "name", name=op.f("uq_rooms_werkstadt_name")),
    )
    op.create_table(
        "busy_blocks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("uid_hash", sa.String(length=64), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_busy_blocks_order")),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_busy_blocks_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_blocks")),
        sa.UniqueConstraint(
            "advisor_id", "uid_hash", "starts_at", name=op.f("uq_busy_blocks_advisor_id_uid_hash_starts_at")
        ),
    )
    with op.batch_alter_table("busy_blocks", schema=None) as batch_op:
        batch_op.create_index("ix_busy_blocks_advisor_id_starts_at", ["advisor_id", "starts_at"], unique=False)

    op.create_table(
        "calendar_accounts",
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.LargeBinary(), nullable=False),
        sa.Column("username", sa.LargeBinary(), nullable=True),
        sa.Column("password", sa.LargeBinary(), nullable=True),
        sa.Column("etag", sa.String(length=255), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failure", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_calendar_accounts_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("advisor_id", name=op.f("pk_calendar_accounts")),
    )
    op.create_table(
        "calendar_feeds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_calendar_feeds_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feeds")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feeds_token_hash")),
    )
    with op.batch_alter_table("calendar_feeds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_feeds_advisor_id"), ["advisor_id"], unique=False)

    op.create_table(
        "group_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("blocked_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until",
            name=op.f("ck_group_sessions_order"),
        ),
        sa.ForeignKeyConstraint(["advisor_id"], ["advisors.id"], name=op.f("fk_group_sessions_advisor_id_advisors")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_group_sessions_room_id_rooms")),
        sa.ForeignKeyConstraint(["service_id"], ["services.id"], name=op.f("fk_group_sessions_service_id_services")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_sessions")),
    )
    with op.batch_alter_table("group_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_sessions_advisor_id"), ["advisor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_sessions_service_id"), ["service_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_sessions_starts_at"), ["starts_at"], unique=False)

    op.create_table(
        "waiting_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("weekdays", sa.JSON(), nullable=False),
        sa.Column("starts_from", sa.Time(), nullable=True),
        sa.Column("ends_by", sa.Time(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "starts_from IS NULL OR ends_by IS NULL OR starts_from < ends_by", name=op.f("ck_waiting_entries_order")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_waiting_entries_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["services.id"], name=op.f("fk_waiting_entries_service_id_services"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_entries")),
    )
    with op.batch_alter_table("waiting_entries", schema=None) as batch_op:
        batch_op.create_index(
            "ix_waiting_entries_one_live",
            ["conversation_id", "service_id"],
            unique=True,
            postgresql_where=sa.text("closed_at IS NULL"),
            sqlite_where=sa.text("closed_at IS NULL"),
        )
        batch_op.create_index(batch_op.f("ix_waiting_entries_service_id"), ["service_id"], unique=False)

    op.create_table(
        "calendar_conflicts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_calendar_conflicts_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_calendar_conflicts_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["group_sessions.id"],
            name=op.f("fk_calendar_conflicts_session_id_group_sessions"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            "(appointment_id IS NULL) <> (session_id IS NULL)", name=op.f("ck_calendar_conflicts_about_one")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_conflicts")),
        sa.UniqueConstraint(
            "advisor_id",
            "appointment_id",
            "kind",
            "starts_at",
            name=op.f("uq_calendar_conflicts_advisor_id_appointment_id_kind_starts_at"),
        ),
        sa.UniqueConstraint(
            "advisor_id",
            "session_id",
            "kind",
            "starts_at",
            name=op.f("uq_calendar_conflicts_advisor_id_session_id_kind_starts_at"),
        ),
    )
    with op.batch_alter_table("calendar_conflicts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_conflicts_appointment_id"), ["appointment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_calendar_conflicts_session_id"), ["session_id"], unique=False)

    op.create_table(
        "calendar_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("href", sa.LargeBinary(), nullable=False),
        sa.Column("etag", sa.String(length=255), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_calendar_entries_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_calendar_entries_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["group_sessions.id"],
            name=op.f("fk_calendar_entries_session_id_group_sessions"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            "(appointment_id IS NULL) <> (session_id IS NULL)", name=op.f("ck_calendar_entries_about_one")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_entries")),
        sa.UniqueConstraint("advisor_id", "appointment_id", name=op.f("uq_calendar_entries_advisor_id_appointment_id")),
        sa.UniqueConstraint("advisor_id", "session_id", name=op.f("uq_calendar_entries_advisor_id_session_id")),
    )
    with op.batch_alter_table("calendar_entries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_entries_appointment_id"), ["appointment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_calendar_entries_session_id"), ["session_id"], unique=False)

    op.create_table(
        "holds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("advisor_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("moves_id", sa.Uuid(), nullable=True),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("blocked_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('choice', 'offer')", name=op.f("ck_holds_kind")),
        sa.CheckConstraint(
            "blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until",
            name=op.f("ck_holds_order"),
        ),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["advisors.id"], name=op.f("fk_holds_advisor_id_advisors"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_holds_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["moves_id"], ["appointments.id"], name=op.f("fk_holds_moves_id_appointments"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_holds_person_id_persons"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_holds_room_id_rooms"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["service_id"], ["services.id"], name=op.f("fk_holds_service_id_services"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["group_sessions.id"], name=op.f("fk_holds_session_id_group_sessions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sa.UniqueConstraint("conversation_id", "kind", name=op.f("uq_holds_conversation_id_kind")),
    )
    with op.batch_alter_table("holds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_holds_advisor_id"), ["advisor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_holds_held_until"), ["held_until"], unique=False)

    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_reminders_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "appointment_id", "kind", "starts_at", name=op.f("uq_reminders_appointment_id_kind_starts_at")
        ),
    )
    op.create_table(
        "group_seats",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("hold_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("appointment_id IS NULL OR hold_id IS NULL", name=op.f("ck_group_seats_one_owner")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_group_seats_appointment_id_appointments"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["hold_id"], ["holds.id"], name=op.f("fk_group_seats_hold_id_holds"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["group_sessions.id"],
            name=op.f("fk_group_seats_session_id_group_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_group_seats")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_group_seats_appointment_id")),
        sa.UniqueConstraint("hold_id", name=op.f("uq_group_seats_hold_id")),
    )
    op.create_table(
        "room_cells",
        sa.Column("room_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("hold_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(ONE_OWNER, name=op.f("ck_room_cells_one_owner")),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_room_cells_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["hold_id"], ["holds.id"], name=op.f("fk_room_cells_hold_id_holds"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_room_cells_room_id_rooms")),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["group_sessions.id"],
            name=op.f("fk_room_cells_session_id_group_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "starts_at", name=op.f("pk_room_cells")),
    )
    with op.batch_alter_table("room_cells", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_cells_appointment_id"), ["appointment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_room_cells_hold_id"), ["hold_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_room_cells_session_id"), ["session_id"], unique=False)

    op.create_table(
        "waiting_offers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("hold_id", sa.Uuid(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(length=8), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["waiting_entries.id"],
            name=op.f("fk_waiting_offers_entry_id_waiting_entries"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["hold_id"], ["holds.id"], name=op.f("fk_waiting_offers_hold_id_holds"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_offers")),
        sa.UniqueConstraint("entry_id", "starts_at", name=op.f("uq_waiting_offers_entry_id_starts_at")),
        sa.UniqueConstraint("hold_id", name=op.f("uq_waiting_offers_hold_id")),
    )
    with op.batch_alter_table("waiting_offers", schema=None) as batch_op:
        batch_op.create_index(
            "ix_waiting_offers_open",
            ["entry_id"],
            unique=False,
            postgresql_where=sa.text("answer IS NULL"),
            sqlite_where=sa.text("answer IS NULL"),
        )

    with op.batch_alter_table("advisor_cells", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hold_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("session_id", sa.Uuid(), nullable=True))
        batch_op.alter_column("appointment_id", existing_type=sa.Uuid(), nullable=True)
        batch_op.create_index(batch_op.f("ix_advisor_cells_hold_id"), ["hold_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_advisor_cells_session_id"), ["session_id"], unique=False)
        batch_op.create_check_constraint(batch_op.f("ck_advisor_cells_one_owner"), ONE_OWNER)
        batch_op.create_foreign_key(
            batch_op.f("fk_advisor_cells_session_id_group_sessions"),
            "group_sessions",
            ["session_id"],
            ["id"],
            ondelete="CASCADE",
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_advisor_cells_hold_id_holds"), "holds", ["hold_id"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("advisors", schema=None) as batch_op:
        batch_op.add_column(sa.Column("video_url", sa.LargeBinary(), nullable=True))

    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.add_column(sa.Column("room_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("session_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("interpreter", sa.String(length=8), nullable=True))
        batch_op.add_column(sa.Column("phone", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("blocked_from", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("outcome", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("walk_in", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("follow_up_of", sa.Uuid(), nullable=True))
        batch_op.create_index(batch_op.f("ix_appointments_follow_up_of"), ["follow_up_of"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointments_session_id"), ["session_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_appointments_session_id_group_sessions"), "group_sessions", ["session_id"], ["id"]
        )
        batch_op.create_foreign_key(batch_op.f("fk_appointments_room_id_rooms"), "rooms", ["room_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_appointments_follow_up_of_appointments"),
            "appointments",
            ["follow_up_of"],
            ["id"],
            ondelete="SET NULL",
        )

    # Until now nothing was kept free before an appointment.
    op.execute("UPDATE appointments SET blocked_from = starts_at")
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.alter_column("blocked_from", existing_type=sa.DateTime(timezone=True), nullable=False)
        batch_op.drop_constraint(batch_op.f("ck_appointments_order"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_appointments_order"),
            "blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until",
        )
        batch_op.create_check_constraint(batch_op.f("ck_appointments_outcome"), "outcome IN ('attended', 'no_show')")
        batch_op.create_check_constraint(
            batch_op.f("ck_appointments_cancelled_without_outcome"), "outcome IS NULL OR cancelled_at IS NULL"
        )
        batch_op.create_check_constraint(batch_op.f("ck_appointments_minutes"), "minutes BETWEEN 0 AND 1440")

    with op.batch_alter_table("holder_cells", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hold_id", sa.Uuid(), nullable=True))
        batch_op.alter_column("appointment_id", existing_type=sa.Uuid(), nullable=True)
        batch_op.create_index(batch_op.f("ix_holder_cells_hold_id"), ["hold_id"], unique=False)
        batch_op.create_check_constraint(
            batch_op.f("ck_holder_cells_one_owner"), "(appointment_id IS NULL) <> (hold_id IS NULL)"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_holder_cells_hold_id_holds"), "holds", ["hold_id"], ["id"], ondelete="CASCADE"
        )

    with op.batch_alter_table("services", schema=None) as batch_op:
        batch_op.add_column(sa.Column("buffer_before_minutes", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("group_size", sa.Integer(), server_default="1", nullable=False))
        batch_op.add_column(sa.Column("papers", sa.JSON(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("needs_room", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.create_check_constraint(
            batch_op.f("ck_services_buffer_before_on_cells"),
            "buffer_before_minutes >= 0 AND buffer_before_minutes % 5 = 0",
        )
        batch_op.create_check_constraint(batch_op.f("ck_services_group_size"), "group_size >= 1")

    with op.batch_alter_table("services", schema=None) as batch_op:
        batch_op.alter_column("papers", existing_type=sa.JSON(), existing_nullable=False, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("services", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_services_buffer_before_on_cells"), type_="check")
        batch_op.drop_constraint(batch_op.f("ck_services_group_size"), type_="check")
        batch_op.drop_column("needs_room")
        batch_op.drop_column("papers")
        batch_op.drop_column("group_size")
        batch_op.drop_column("buffer_before_minutes")

    op.execute("DELETE FROM holder_cells WHERE appointment_id IS NULL")
    with op.batch_alter_table("holder_cells", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_holder_cells_one_owner"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_holder_cells_hold_id_holds"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_holder_cells_hold_id"))
        batch_op.alter_column("appointment_id", existing_type=sa.Uuid(), nullable=False)
        batch_op.drop_column("hold_id")

    with op.batch_alter_table("appointments", schema=None) as batch_op:
        for name in ("order", "outcome", "cancelled_without_outcome", "minutes"):
            batch_op.drop_constraint(batch_op.f(f"ck_appointments_{name}"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_appointments_order"), "starts_at < ends_at AND ends_at <= blocked_until"
        )
        batch_op.drop_constraint(batch_op.f("fk_appointments_follow_up_of_appointments"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_appointments_room_id_rooms"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_appointments_session_id_group_sessions"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_appointments_session_id"))
        batch_op.drop_index(batch_op.f("ix_appointments_follow_up_of"))
        batch_op.drop_column("follow_up_of")
        batch_op.drop_column("walk_in")
        batch_op.drop_column("minutes")
        batch_op.drop_column("outcome")
        batch_op.drop_column("confirmed_at")
        batch_op.drop_column("blocked_from")
        batch_op.drop_column("phone")
        batch_op.drop_column("interpreter")
        batch_op.drop_column("session_id")
        batch_op.drop_column("room_id")

    with op.batch_alter_table("advisors", schema=None) as batch_op:
        batch_op.drop_column("video_url")

    op.execute("DELETE FROM advisor_cells WHERE appointment_id IS NULL")
    with op.batch_alter_table("advisor_cells", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_advisor_cells_one_owner"), type_="check")
        batch_op.drop_constraint(batch_op.f("fk_advisor_cells_hold_id_holds"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_advisor_cells_session_id_group_sessions"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_advisor_cells_session_id"))
        batch_op.drop_index(batch_op.f("ix_advisor_cells_hold_id"))
        batch_op.alter_column("appointment_id", existing_type=sa.Uuid(), nullable=False)
        batch_op.drop_column("session_id")
        batch_op.drop_column("hold_id")

    op.drop_table("waiting_offers")
    op.drop_table("room_cells")
    op.drop_table("group_seats")
    op.drop_table("reminders")
    op.drop_table("holds")
    op.drop_table("calendar_entries")
    op.drop_table("calendar_conflicts")
    op.drop_table("waiting_entries")
    op.drop_table("group_sessions")
    op.drop_table("calendar_feeds")
    op.drop_table("calendar_accounts")
    op.drop_table("busy_blocks")
    op.drop_table("rooms")
