"""The desk works."""

from alembic import op
import sqlalchemy as sa
import db.base
import db.guards

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('audit_entries',
    sa.Column('at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('station', sa.Text(), nullable=False),
    sa.Column('action', sa.String(length=10), nullable=False),
    sa.Column('entity', sa.String(length=40), nullable=False),
    sa.Column('entity_id', sa.Integer(), nullable=False),
    sa.Column('changes', sa.JSON(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_entries'))
    )
    with op.batch_alter_table('audit_entries', schema=None) as batch_op:
        batch_op.create_index('ix_audit_entries_entity', ['entity', 'entity_id'], unique=False)

    op.create_table('bays',
    sa.Column('code', sa.String(length=10), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('kind', sa.Enum('reception', 'quick', 'lift', 'alignment', 'tyre', 'diagnosis', 'hv', 'body', 'paint', 'wash', 'final_check', name='baykind', native_enum=False, length=40), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bays')),
    sa.UniqueConstraint('code', name=op.f('uq_bays_code'))
    )
    op.create_table('campaigns',
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('is_recall', sa.Boolean(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_campaigns')),
    sa.UniqueConstraint('code', name=op.f('uq_campaigns_code'))
    )
    op.create_table('closed_days',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closed_days')),
    sa.UniqueConstraint('day', name=op.f('uq_closed_days_day'))
    )
    op.create_table('customers',
    sa.Column('kind', sa.Enum('person', 'organisation', name='customerkind', native_enum=False, length=40), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('name_latin', sa.Text(), nullable=False),
    sa.Column('salutation', sa.Enum('mr', 'ms', 'none', name='salutation', native_enum=False, length=40), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('second_phone', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('invoice_title', sa.Text(), nullable=False),
    sa.Column('credit_code', sa.Text(), nullable=False),
    sa.Column('spoken_language', sa.Text(), nullable=False),
    sa.Column('contact_wish', sa.Text(), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customers')),
    sa.UniqueConstraint('uuid', name=op.f('uq_customers_uuid'))
    )
    op.create_table('dealerships',
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('address_zh', sa.Text(), nullable=False),
    sa.Column('address_en', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('complaint_phone', sa.Text(), nullable=False),
    sa.Column('credit_code', sa.Text(), nullable=False),
    sa.Column('home_province', sa.String(length=1), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('jurisdiction', sa.Enum('CN', 'US-CA', 'US-FL', 'GENERIC', name='jurisdictionprofile', native_enum=False, length=40), nullable=False),
    sa.Column('tax_mode', sa.Enum('inclusive', 'exclusive', name='taxmode', native_enum=False, length=40), nullable=False),
    sa.Column('tax_basis_points', sa.Integer(), nullable=False),
    sa.Column('warranty_terms_zh', sa.Text(), nullable=False),
    sa.Column('warranty_terms_en', sa.Text(), nullable=False),
    sa.Column('is_demo', sa.Boolean(), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dealerships')),
    sa.UniqueConstraint('uuid', name=op.f('uq_dealerships_uuid'))
    )
    op.create_table('labor_rates',
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('per_hour', db.base.Money(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_labor_rates')),
    sa.UniqueConstraint('code', name=op.f('uq_labor_rates_code'))
    )
    op.create_table('number_sequences',
    sa.Column('prefix', sa.String(length=2), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_number_sequences')),
    sa.UniqueConstraint('prefix', 'day', name=op.f('uq_number_sequences_prefix_day'))
    )
    op.create_table('opening_hours',
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('opens', sa.Time(), nullable=False),
    sa.Column('closes', sa.Time(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_opening_hours')),
    sa.UniqueConstraint('weekday', name=op.f('uq_opening_hours_weekday'))
    )
    op.create_table('packages',
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_packages')),
    sa.UniqueConstraint('code', name=op.f('uq_packages_code'))
    )
    op.create_table('search_keys',
    sa.Column('kind', sa.SmallInteger(), autoincrement=False, nullable=False),
    sa.Column('key', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), nullable=False),
    sa.Column('target', sa.Integer(), autoincrement=False, nullable=False),
    sa.PrimaryKeyConstraint('kind', 'key', 'target', name=op.f('pk_search_keys')),
    sqlite_with_rowid=False
    )
    op.create_table('seats',
    sa.Column('code', sa.String(length=10), nullable=False),
    sa.Column('x', sa.Integer(), nullable=False),
    sa.Column('y', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seats')),
    sa.UniqueConstraint('code', name=op.f('uq_seats_code'))
    )
    op.create_table('settings',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.JSON(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_settings')),
    sa.UniqueConstraint('name', name=op.f('uq_settings_name'))
    )
    op.create_table('shuttle_runs',
    sa.Column('leaves_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('place_zh', sa.Text(), nullable=False),
    sa.Column('place_en', sa.Text(), nullable=False),
    sa.Column('driver', sa.Text(), nullable=False),
    sa.Column('seats', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shuttle_runs'))
    )
    op.create_table('staff',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('name_latin', sa.Text(), nullable=False),
    sa.Column('badge', sa.Text(), nullable=False),
    sa.Column('pin_hash', sa.Text(), nullable=False),
    sa.Column('failed_attempts', sa.Integer(), nullable=False),
    sa.Column('locked_until', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('discount_limit_basis_points', sa.Integer(), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('uuid', name=op.f('uq_staff_uuid'))
    )
    op.create_table('vehicles',
    sa.Column('plate', sa.String(length=20), nullable=False),
    sa.Column('plate_kind', sa.Enum('standard', 'nev_small', 'nev_large', 'learner', 'trailer', 'police', 'hk_macao', 'consulate', 'embassy', 'temporary', 'none', 'foreign', 'other', name='platekind', native_enum=False, length=40), nullable=False),
    sa.Column('plate_reason', sa.Text(), nullable=False),
    sa.Column('is_new_energy', sa.Boolean(), nullable=False),
    sa.Column('vin', sa.String(length=40), nullable=False),
    sa.Column('engine_number', sa.Text(), nullable=False),
    sa.Column('brand', sa.Text(), nullable=False),
    sa.Column('model', sa.Text(), nullable=False),
    sa.Column('model_year', sa.Integer(), nullable=True),
    sa.Column('colour', sa.Text(), nullable=False),
    sa.Column('body_type', sa.Enum('sedan', 'suv', 'mpv', 'hatchback', 'pickup', name='bodytype', native_enum=False, length=40), nullable=False),
    sa.Column('energy', sa.Enum('petrol', 'diesel', 'hybrid', 'plug_in_hybrid', 'electric', name='energy', native_enum=False, length=40), nullable=False),
    sa.Column('registered_on', sa.Date(), nullable=True),
    sa.Column('warranty_until', sa.Date(), nullable=True),
    sa.Column('battery_warranty_until', sa.Date(), nullable=True),
    sa.Column('last_odometer_km', sa.Integer(), nullable=True),
    sa.Column('last_odometer_on', sa.Date(), nullable=True),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_vehicles')),
    sa.UniqueConstraint('uuid', name=op.f('uq_vehicles_uuid'))
    )
    with op.batch_alter_table('vehicles', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_vehicles_plate'), ['plate'], unique=False)
        batch_op.create_index(batch_op.f('ix_vehicles_vin'), ['vin'], unique=False)

    op.create_table('appointments',
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('channel', sa.Enum('dealer_initiated', 'internet', 'phone', 'service_advisor', 'walk_in', 'unknown', name='bookingchannel', native_enum=False, length=40), nullable=False),
    sa.Column('status', sa.Enum('requested', 'booked', 'confirmed', 'arrived', 'no_show', 'cancelled', 'rescheduled', 'completed', name='appointmentstatus', native_enum=False, length=40), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('start_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('expected_hours', db.base.Tenths(), nullable=False),
    sa.Column('work_title', sa.Text(), nullable=False),
    sa.Column('advisor_id', sa.Integer(), nullable=True),
    sa.Column('bay_id', sa.Integer(), nullable=True),
    sa.Column('bay_from', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('bay_until', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('technician_id', sa.Integer(), nullable=True),
    sa.Column('parts_state', sa.Enum('not_needed', 'ready', 'ordered', 'missing', name='partsstate', native_enum=False, length=40), nullable=False),
    sa.Column('parts_note', sa.Text(), nullable=False),
    sa.Column('parts_expected_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('wait_mode', sa.Enum('wait_in_lounge', 'leave_and_return', 'shuttle', 'loaner', 'pickup_and_delivery', name='waitmode', native_enum=False, length=40), nullable=False),
    sa.Column('needed_by', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('booked_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('booked_by_id', sa.Integer(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('moved_from_id', sa.Integer(), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['advisor_id'], ['staff.id'], name=op.f('fk_appointments_advisor_id')),
    sa.ForeignKeyConstraint(['bay_id'], ['bays.id'], name=op.f('fk_appointments_bay_id')),
    sa.ForeignKeyConstraint(['booked_by_id'], ['staff.id'], name=op.f('fk_appointments_booked_by_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_appointments_customer_id')),
    sa.ForeignKeyConstraint(['moved_from_id'], ['appointments.id'], name=op.f('fk_appointments_moved_from_id')),
    sa.ForeignKeyConstraint(['technician_id'], ['staff.id'], name=op.f('fk_appointments_technician_id')),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_appointments_vehicle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointments')),
    sa.UniqueConstraint('number', name=op.f('uq_appointments_number')),
    sa.UniqueConstraint('uuid', name=op.f('uq_appointments_uuid'))
    )
    with op.batch_alter_table('appointments', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_appointments_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_appointments_start', ['start_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_appointments_vehicle_id'), ['vehicle_id'], unique=False)

    op.create_table('approvers',
    sa.Column('what', sa.String(length=40), nullable=False),
    sa.Column('entity', sa.String(length=40), nullable=False),
    sa.Column('entity_id', sa.Integer(), nullable=False),
    sa.Column('asked_by_id', sa.Integer(), nullable=False),
    sa.Column('given_by_id', sa.Integer(), nullable=False),
    sa.Column('at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('amount', db.base.Money(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['asked_by_id'], ['staff.id'], name=op.f('fk_approvers_asked_by_id')),
    sa.ForeignKeyConstraint(['given_by_id'], ['staff.id'], name=op.f('fk_approvers_given_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_approvers'))
    )
    op.create_table('drafts',
    sa.Column('form', sa.String(length=60), nullable=False),
    sa.Column('subject', sa.String(length=60), nullable=False),
    sa.Column('station', sa.String(length=60), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('values', sa.JSON(), nullable=False),
    sa.Column('saved_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_drafts_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_drafts')),
    sa.UniqueConstraint('form', 'subject', 'station', name=op.f('uq_drafts_form_subject_station'))
    )
    op.create_table('loaners',
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('available', 'out', 'preparing', name='loanerstate', native_enum=False, length=40), nullable=False),
    sa.Column('level_note', sa.Text(), nullable=False),
    sa.Column('available_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_loaners_vehicle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loaners')),
    sa.UniqueConstraint('vehicle_id', name=op.f('uq_loaners_vehicle_id'))
    )
    op.create_table('menu_items',
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('explain_zh', sa.Text(), nullable=False),
    sa.Column('explain_en', sa.Text(), nullable=False),
    sa.Column('hours', db.base.Tenths(), nullable=False),
    sa.Column('rate_id', sa.Integer(), nullable=False),
    sa.Column('category', sa.Enum('vehicle_overhaul', 'assembly_overhaul', 'level2_maintenance', 'level1_maintenance', 'minor_repair', 'special_repair', 'periodic_service', 'accident_repair', 'campaign', 'pdi', 'rework', name='repaircategory', native_enum=False, length=40), nullable=False),
    sa.Column('skill', sa.Enum('M', 'HV', 'B', 'P', name='skillkind', native_enum=False, length=40), nullable=False),
    sa.Column('skill_level', sa.Integer(), nullable=False),
    sa.Column('bay_kind', sa.Enum('reception', 'quick', 'lift', 'alignment', 'tyre', 'diagnosis', 'hv', 'body', 'paint', 'wash', 'final_check', name='baykind', native_enum=False, length=40), nullable=True),
    sa.Column('interval_km', sa.Integer(), nullable=True),
    sa.Column('interval_months', sa.Integer(), nullable=True),
    sa.Column('first_interval_months', sa.Integer(), nullable=True),
    sa.Column('for_combustion', sa.Boolean(), nullable=False),
    sa.Column('for_electric', sa.Boolean(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['rate_id'], ['labor_rates.id'], name=op.f('fk_menu_items_rate_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_menu_items')),
    sa.UniqueConstraint('code', name=op.f('uq_menu_items_code'))
    )
    op.create_table('preferences',
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('drink', 'car', 'old_parts', 'contact', 'other', name='preferencekind', native_enum=False, length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('verbatim', sa.Boolean(), nullable=False),
    sa.Column('said_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('ended_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_preferences_customer_id')),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_preferences_recorded_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_preferences'))
    )
    with op.batch_alter_table('preferences', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_preferences_customer_id'), ['customer_id'], unique=False)

    op.create_table('printouts',
    sa.Column('kind', sa.Enum('work-order', 'walkaround', 'key-tag', 'blank-walkaround', 'blank-work-order', name='documentkind', native_enum=False, length=40), nullable=False),
    sa.Column('subject_uuid', sa.String(length=36), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('language', sa.Enum('zh', 'en', 'both', name='language', native_enum=False, length=40), nullable=False),
    sa.Column('reprint_number', sa.Integer(), nullable=False),
    sa.Column('printer', sa.Text(), nullable=False),
    sa.Column('pages', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('requested_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('printed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('problem', sa.Text(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_printouts_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_printouts'))
    )
    with op.batch_alter_table('printouts', schema=None) as batch_op:
        batch_op.create_index('ix_printouts_subject', ['kind', 'subject_uuid'], unique=False)

    op.create_table('staff_roles',
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('service_advisor', 'greeter', 'front_desk_supervisor', 'booking_clerk', 'workshop_controller', 'technician', 'quality_inspector', 'parts_clerk', 'cashier', 'lounge_host', 'crm_manager', 'service_manager', 'service_director', name='role', native_enum=False, length=40), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_roles_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_roles')),
    sa.UniqueConstraint('staff_id', 'role', name=op.f('uq_staff_roles_staff_id_role'))
    )
    op.create_table('status_changes',
    sa.Column('entity', sa.String(length=40), nullable=False),
    sa.Column('entity_id', sa.Integer(), nullable=False),
    sa.Column('from_status', sa.String(length=40), nullable=False),
    sa.Column('to_status', sa.String(length=40), nullable=False),
    sa.Column('at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('station', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_status_changes_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_status_changes'))
    )
    with op.batch_alter_table('status_changes', schema=None) as batch_op:
        batch_op.create_index('ix_status_changes_entity', ['entity', 'entity_id'], unique=False)

    op.create_table('technician_skills',
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('skill', sa.Enum('M', 'HV', 'B', 'P', name='skillkind', native_enum=False, length=40), nullable=False),
    sa.Column('level', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_technician_skills_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_technician_skills'))
    )
    with op.batch_alter_table('technician_skills', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_technician_skills_staff_id'), ['staff_id'], unique=False)

    op.create_table('vehicle_campaigns',
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('campaign_id', sa.Integer(), nullable=False),
    sa.Column('done_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['campaign_id'], ['campaigns.id'], name=op.f('fk_vehicle_campaigns_campaign_id')),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_vehicle_campaigns_vehicle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_vehicle_campaigns')),
    sa.UniqueConstraint('vehicle_id', 'campaign_id', name=op.f('uq_vehicle_campaigns_vehicle_id_campaign_id'))
    )
    op.create_table('vehicle_parties',
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('owner', 'commissioner', 'presenter', 'main_driver', 'authorizer', 'payer', name='partyrole', native_enum=False, length=40), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_vehicle_parties_customer_id')),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_vehicle_parties_vehicle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_vehicle_parties'))
    )
    with op.batch_alter_table('vehicle_parties', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_vehicle_parties_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_vehicle_parties_role', ['vehicle_id', 'role'], unique=False)

    op.create_table('appointment_calls',
    sa.Column('appointment_id', sa.Integer(), nullable=False),
    sa.Column('called_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('reached', sa.Boolean(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('called_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointments.id'], name=op.f('fk_appointment_calls_appointment_id')),
    sa.ForeignKeyConstraint(['called_by_id'], ['staff.id'], name=op.f('fk_appointment_calls_called_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointment_calls'))
    )
    with op.batch_alter_table('appointment_calls', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_appointment_calls_appointment_id'), ['appointment_id'], unique=False)

    op.create_table('appointment_works',
    sa.Column('appointment_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('menu_item_id', sa.Integer(), nullable=True),
    sa.Column('package_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointments.id'], name=op.f('fk_appointment_works_appointment_id')),
    sa.ForeignKeyConstraint(['menu_item_id'], ['menu_items.id'], name=op.f('fk_appointment_works_menu_item_id')),
    sa.ForeignKeyConstraint(['package_id'], ['packages.id'], name=op.f('fk_appointment_works_package_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointment_works'))
    )
    with op.batch_alter_table('appointment_works', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_appointment_works_appointment_id'), ['appointment_id'], unique=False)

    op.create_table('menu_parts',
    sa.Column('item_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('quantity', db.base.Tenths(), nullable=False),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('unit_price', db.base.Money(), nullable=False),
    sa.Column('origin', sa.Enum('oem', 'equivalent', 'aftermarket', 'repaired', 'used', 'customer_supplied', name='partorigin', native_enum=False, length=40), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['menu_items.id'], name=op.f('fk_menu_parts_item_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_menu_parts'))
    )
    with op.batch_alter_table('menu_parts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_menu_parts_item_id'), ['item_id'], unique=False)

    op.create_table('package_items',
    sa.Column('package_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('menu_item_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['menu_item_id'], ['menu_items.id'], name=op.f('fk_package_items_menu_item_id')),
    sa.ForeignKeyConstraint(['package_id'], ['packages.id'], name=op.f('fk_package_items_package_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_package_items'))
    )
    with op.batch_alter_table('package_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_package_items_package_id'), ['package_id'], unique=False)

    op.create_table('visits',
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('status', sa.Enum('arrived', 'greeted', 'inspecting', 'interviewed', 'order_open', 'in_workshop', 'ready_for_delivery', 'delivered', 'closed', 'left_without_repair', name='visitstatus', native_enum=False, length=40), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=True),
    sa.Column('vehicle_id', sa.Integer(), nullable=True),
    sa.Column('appointment_id', sa.Integer(), nullable=True),
    sa.Column('plate_stamped', sa.String(length=20), nullable=False),
    sa.Column('advisor_id', sa.Integer(), nullable=True),
    sa.Column('lane', sa.String(length=20), nullable=False),
    sa.Column('arrival_mode', sa.Enum('driven', 'towed', 'loaded', 'accident', name='arrivalmode', native_enum=False, length=40), nullable=False),
    sa.Column('wait_mode', sa.Enum('wait_in_lounge', 'leave_and_return', 'shuttle', 'loaner', 'pickup_and_delivery', name='waitmode', native_enum=False, length=40), nullable=False),
    sa.Column('arrived_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('greeted_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('greeted_by_id', sa.Integer(), nullable=True),
    sa.Column('checked_in_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('status_since', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('odometer_in_km', sa.Integer(), nullable=True),
    sa.Column('odometer_reason', sa.Text(), nullable=False),
    sa.Column('odometer_before_km', sa.Integer(), nullable=True),
    sa.Column('odometer_before_on', sa.Date(), nullable=True),
    sa.Column('fuel_eighths', sa.Integer(), nullable=True),
    sa.Column('soc_percent', sa.Integer(), nullable=True),
    sa.Column('range_km', sa.Integer(), nullable=True),
    sa.Column('needed_by', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('read_back_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('read_back_by_id', sa.Integer(), nullable=True),
    sa.Column('ready_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('left_reason', sa.Text(), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['advisor_id'], ['staff.id'], name=op.f('fk_visits_advisor_id')),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointments.id'], name=op.f('fk_visits_appointment_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_visits_customer_id')),
    sa.ForeignKeyConstraint(['greeted_by_id'], ['staff.id'], name=op.f('fk_visits_greeted_by_id')),
    sa.ForeignKeyConstraint(['read_back_by_id'], ['staff.id'], name=op.f('fk_visits_read_back_by_id')),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_visits_vehicle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_visits')),
    sa.UniqueConstraint('number', name=op.f('uq_visits_number')),
    sa.UniqueConstraint('uuid', name=op.f('uq_visits_uuid'))
    )
    with op.batch_alter_table('visits', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_visits_appointment_id'), ['appointment_id'], unique=False)
        batch_op.create_index('ix_visits_arrived', ['arrived_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_visits_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_visits_since', ['status', 'status_since'], unique=False)
        batch_op.create_index('ix_visits_status', ['status', 'arrived_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_visits_vehicle_id'), ['vehicle_id'], unique=False)

    op.create_table('complaints',
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=True),
    sa.Column('severity', sa.Enum('normal', 'serious', 'critical', name='severity', native_enum=False, length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('lesson_zh', sa.Text(), nullable=False),
    sa.Column('lesson_en', sa.Text(), nullable=False),
    sa.Column('received_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('answer_due_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('closed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('owner_id', sa.Integer(), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_complaints_customer_id')),
    sa.ForeignKeyConstraint(['owner_id'], ['staff.id'], name=op.f('fk_complaints_owner_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_complaints_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_complaints')),
    sa.UniqueConstraint('number', name=op.f('uq_complaints_number')),
    sa.UniqueConstraint('uuid', name=op.f('uq_complaints_uuid'))
    )
    with op.batch_alter_table('complaints', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_complaints_customer_id'), ['customer_id'], unique=False)

    op.create_table('concerns',
    sa.Column('visit_id', sa.Integer(), nullable=True),
    sa.Column('appointment_id', sa.Integer(), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('source', sa.Enum('booking', 'arrival', 'interview', 'walkaround', 'lounge', 'phone', name='concernsource', native_enum=False, length=40), nullable=False),
    sa.Column('said_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('outcome', sa.Enum('promise_time', 'no_action_wished', 'explained', 'no_fault', 'recommended', name='concernoutcome', native_enum=False, length=40), nullable=True),
    sa.Column('outcome_words', sa.Text(), nullable=False),
    sa.Column('outcome_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointments.id'], name=op.f('fk_concerns_appointment_id')),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_concerns_recorded_by_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_concerns_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_concerns')),
    sa.UniqueConstraint('uuid', name=op.f('uq_concerns_uuid'))
    )
    with op.batch_alter_table('concerns', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_concerns_appointment_id'), ['appointment_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_concerns_visit_id'), ['visit_id'], unique=False)

    op.create_table('deferred_works',
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=True),
    sa.Column('job_uuid', sa.String(length=36), nullable=False),
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('menu_item_id', sa.Integer(), nullable=True),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('safety_relevant', sa.Boolean(), nullable=False),
    sa.Column('amount', db.base.Money(), nullable=True),
    sa.Column('minutes', sa.Integer(), nullable=True),
    sa.Column('deferred_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('settled_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('settled_visit_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['menu_item_id'], ['menu_items.id'], name=op.f('fk_deferred_works_menu_item_id')),
    sa.ForeignKeyConstraint(['settled_visit_id'], ['visits.id'], name=op.f('fk_deferred_works_settled_visit_id')),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_deferred_works_vehicle_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_deferred_works_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_deferred_works'))
    )
    with op.batch_alter_table('deferred_works', schema=None) as batch_op:
        batch_op.create_index('ix_deferred_works_vehicle', ['vehicle_id', 'settled_at'], unique=False)

    op.create_table('follow_ups',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('due_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('reached_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('score', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_follow_ups_customer_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_follow_ups_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_ups'))
    )
    with op.batch_alter_table('follow_ups', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_follow_ups_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_follow_ups_visit_id'), ['visit_id'], unique=False)

    op.create_table('loans',
    sa.Column('loaner_id', sa.Integer(), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('out_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('due_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('back_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('out_condition', sa.Text(), nullable=False),
    sa.Column('back_condition', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['loaner_id'], ['loaners.id'], name=op.f('fk_loans_loaner_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_loans_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loans'))
    )
    with op.batch_alter_table('loans', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loans_loaner_id'), ['loaner_id'], unique=False)

    op.create_table('lounge_stays',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('mode', sa.Enum('wait_in_lounge', 'leave_and_return', 'shuttle', 'loaner', 'pickup_and_delivery', name='waitmode', native_enum=False, length=40), nullable=False),
    sa.Column('seat_id', sa.Integer(), nullable=True),
    sa.Column('since', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('until', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('drink', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['seat_id'], ['seats.id'], name=op.f('fk_lounge_stays_seat_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_lounge_stays_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lounge_stays'))
    )
    with op.batch_alter_table('lounge_stays', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_lounge_stays_visit_id'), ['visit_id'], unique=False)

    op.create_table('service_records',
    sa.Column('vehicle_id', sa.Integer(), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=True),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=False),
    sa.Column('odometer_km', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['vehicle_id'], ['vehicles.id'], name=op.f('fk_service_records_vehicle_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_service_records_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_service_records'))
    )
    with op.batch_alter_table('service_records', schema=None) as batch_op:
        batch_op.create_index('ix_service_records_vehicle', ['vehicle_id', 'done_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_service_records_visit_id'), ['visit_id'], unique=False)

    op.create_table('shuttle_riders',
    sa.Column('run_id', sa.Integer(), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['run_id'], ['shuttle_runs.id'], name=op.f('fk_shuttle_riders_run_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_shuttle_riders_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shuttle_riders'))
    )
    with op.batch_alter_table('shuttle_riders', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_shuttle_riders_run_id'), ['run_id'], unique=False)

    op.create_table('status_updates',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('told_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('channel', sa.Enum('in_person', 'phone', 'message', name='updatechannel', native_enum=False, length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('told_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['told_by_id'], ['staff.id'], name=op.f('fk_status_updates_told_by_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_status_updates_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_status_updates'))
    )
    with op.batch_alter_table('status_updates', schema=None) as batch_op:
        batch_op.create_index('ix_status_updates_visit', ['visit_id', 'told_at'], unique=False)

    op.create_table('told_items',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('item_key', sa.String(length=80), nullable=False),
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('safety_relevant', sa.Boolean(), nullable=False),
    sa.Column('answer', sa.Enum('added', 'declined', 'later', name='tellanswer', native_enum=False, length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('told_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('told_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['told_by_id'], ['staff.id'], name=op.f('fk_told_items_told_by_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_told_items_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_told_items'))
    )
    with op.batch_alter_table('told_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_told_items_visit_id'), ['visit_id'], unique=False)

    op.create_table('visit_parties',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('owner', 'commissioner', 'presenter', 'main_driver', 'authorizer', 'payer', name='partyrole', native_enum=False, length=40), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('limit_note', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_visit_parties_customer_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_visit_parties_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_visit_parties'))
    )
    with op.batch_alter_table('visit_parties', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_visit_parties_visit_id'), ['visit_id'], unique=False)

    op.create_table('walkarounds',
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('body_type', sa.Enum('sedan', 'suv', 'mpv', 'hatchback', 'pickup', name='bodytype', native_enum=False, length=40), nullable=False),
    sa.Column('started_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('finished_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('with_customer', sa.Boolean(), nullable=False),
    sa.Column('refused_reason', sa.Text(), nullable=False),
    sa.Column('refused_witness', sa.Text(), nullable=False),
    sa.Column('odometer_km', sa.Integer(), nullable=True),
    sa.Column('odometer_reason', sa.Text(), nullable=False),
    sa.Column('fuel_eighths', sa.Integer(), nullable=True),
    sa.Column('soc_percent', sa.Integer(), nullable=True),
    sa.Column('range_km', sa.Integer(), nullable=True),
    sa.Column('lamps_checked', sa.Boolean(), nullable=False),
    sa.Column('belongings', sa.JSON(), nullable=False),
    sa.Column('valuables_taken', sa.Boolean(), nullable=False),
    sa.Column('valuables_reminded_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_walkarounds_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_walkarounds')),
    sa.UniqueConstraint('number', name=op.f('uq_walkarounds_number')),
    sa.UniqueConstraint('uuid', name=op.f('uq_walkarounds_uuid')),
    sa.UniqueConstraint('visit_id', name=op.f('uq_walkarounds_visit_id'))
    )
    op.create_table('work_orders',
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('status', sa.Enum('draft', 'explained', 'approved', 'dispatched', 'in_progress', 'waiting_approval', 'waiting_parts', 'quality_check', 'ready', 'delivered', 'cancelled', name='workorderstatus', native_enum=False, length=40), nullable=False),
    sa.Column('category', sa.Enum('vehicle_overhaul', 'assembly_overhaul', 'level2_maintenance', 'level1_maintenance', 'minor_repair', 'special_repair', 'periodic_service', 'accident_repair', 'campaign', 'pdi', 'rework', name='repaircategory', native_enum=False, length=40), nullable=True),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('created_by_id', sa.Integer(), nullable=True),
    sa.Column('promise_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('tax_mode', sa.Enum('inclusive', 'exclusive', name='taxmode', native_enum=False, length=40), nullable=False),
    sa.Column('tax_basis_points', sa.Integer(), nullable=False),
    sa.Column('discount_basis_points', sa.Integer(), nullable=False),
    sa.Column('discount_name_zh', sa.Text(), nullable=False),
    sa.Column('discount_name_en', sa.Text(), nullable=False),
    sa.Column('old_parts', sa.Enum('taken_by_customer', 'left_with_dealer', 'returned_to_manufacturer', 'core_exchange', 'none', name='oldpartdisposition', native_enum=False, length=40), nullable=False),
    sa.Column('show_old_parts', sa.Boolean(), nullable=False),
    sa.Column('wash_wished', sa.Boolean(), nullable=False),
    sa.Column('call_before_extra_work', sa.Boolean(), nullable=False),
    sa.Column('printed_notes', sa.Text(), nullable=False),
    sa.Column('internal_notes', sa.Text(), nullable=False),
    sa.Column('changed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('changed_since_signed', sa.Boolean(), nullable=False),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['created_by_id'], ['staff.id'], name=op.f('fk_work_orders_created_by_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_work_orders_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work_orders')),
    sa.UniqueConstraint('number', name=op.f('uq_work_orders_number')),
    sa.UniqueConstraint('uuid', name=op.f('uq_work_orders_uuid')),
    sa.UniqueConstraint('visit_id', name=op.f('uq_work_orders_visit_id'))
    )
    with op.batch_alter_table('work_orders', schema=None) as batch_op:
        batch_op.create_index('ix_work_orders_status', ['status'], unique=False)

    op.create_table('concern_additions',
    sa.Column('concern_id', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('said_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['concern_id'], ['concerns.id'], name=op.f('fk_concern_additions_concern_id')),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_concern_additions_recorded_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_concern_additions'))
    )
    with op.batch_alter_table('concern_additions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_concern_additions_concern_id'), ['concern_id'], unique=False)

    op.create_table('covers_fitted',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('item', sa.Enum('seat_cover', 'steering_wheel_cover', 'floor_mat', 'gear_lever_cover', name='protectionitem', native_enum=False, length=40), nullable=False),
    sa.Column('fitted_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_covers_fitted_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_covers_fitted')),
    sa.UniqueConstraint('walkaround_id', 'item', name=op.f('uq_covers_fitted_walkaround_id_item'))
    )
    op.create_table('damage_marks',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('zone', sa.String(length=40), nullable=False),
    sa.Column('area_code', sa.String(length=2), nullable=False),
    sa.Column('type_code', sa.String(length=2), nullable=False),
    sa.Column('severity', sa.Integer(), nullable=False),
    sa.Column('length_mm', sa.Integer(), nullable=True),
    sa.Column('x', sa.Integer(), nullable=False),
    sa.Column('y', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('from_mark_id', sa.Integer(), nullable=True),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('created_by_id', sa.Integer(), nullable=True),
    sa.Column('removed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['created_by_id'], ['staff.id'], name=op.f('fk_damage_marks_created_by_id')),
    sa.ForeignKeyConstraint(['from_mark_id'], ['damage_marks.id'], name=op.f('fk_damage_marks_from_mark_id')),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_damage_marks_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_damage_marks'))
    )
    with op.batch_alter_table('damage_marks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_damage_marks_walkaround_id'), ['walkaround_id'], unique=False)

    op.create_table('interview_answers',
    sa.Column('concern_id', sa.Integer(), nullable=False),
    sa.Column('question_type', sa.Enum('identity', 'descriptive', 'clarifying', 'result', 'consultative', 'other', name='questiontype', native_enum=False, length=40), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('answered_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['concern_id'], ['concerns.id'], name=op.f('fk_interview_answers_concern_id')),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_interview_answers_recorded_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_interview_answers'))
    )
    with op.batch_alter_table('interview_answers', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_interview_answers_concern_id'), ['concern_id'], unique=False)

    op.create_table('jobs',
    sa.Column('work_order_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('menu_item_id', sa.Integer(), nullable=True),
    sa.Column('package_code', sa.String(length=20), nullable=False),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('source', sa.Enum('concern', 'schedule', 'finding', 'campaign', 'deferred', 'request', name='jobsource', native_enum=False, length=40), nullable=False),
    sa.Column('reason_zh', sa.Text(), nullable=False),
    sa.Column('reason_en', sa.Text(), nullable=False),
    sa.Column('explain_zh', sa.Text(), nullable=False),
    sa.Column('explain_en', sa.Text(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('discount_basis_points', sa.Integer(), nullable=False),
    sa.Column('told_content_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('told_price_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('told_time_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('answer', sa.Enum('open', 'agreed', 'not_now', name='answer', native_enum=False, length=40), nullable=False),
    sa.Column('answer_words', sa.Text(), nullable=False),
    sa.Column('answered_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('withdrawn_reason', sa.Text(), nullable=False),
    sa.Column('safety_relevant', sa.Boolean(), nullable=False),
    sa.Column('progress', sa.Enum('not_started', 'in_work', 'done', name='jobprogress', native_enum=False, length=40), nullable=False),
    sa.Column('proposal_id', sa.Integer(), nullable=True),
    sa.Column('campaign_id', sa.Integer(), nullable=True),
    sa.Column('deferred_id', sa.Integer(), nullable=True),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('removed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['campaign_id'], ['campaigns.id'], name=op.f('fk_jobs_campaign_id')),
    sa.ForeignKeyConstraint(['deferred_id'], ['deferred_works.id'], name=op.f('fk_jobs_deferred_id')),
    sa.ForeignKeyConstraint(['menu_item_id'], ['menu_items.id'], name=op.f('fk_jobs_menu_item_id')),
    sa.ForeignKeyConstraint(['work_order_id'], ['work_orders.id'], name=op.f('fk_jobs_work_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_jobs')),
    sa.UniqueConstraint('uuid', name=op.f('uq_jobs_uuid'))
    )
    with op.batch_alter_table('jobs', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_jobs_work_order_id'), ['work_order_id'], unique=False)

    op.create_table('lamp_readings',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('lamp', sa.Enum('engine', 'oil_pressure', 'coolant_temp', 'battery', 'abs', 'airbag', 'tpms', 'brake', 'epb', 'stability', 'steering', 'dpf', 'gearbox', 'charging', 'hv_system', 'insulation', 'maintenance_due', 'other', name='warninglamp', native_enum=False, length=40), nullable=False),
    sa.Column('state', sa.Enum('off', 'on', 'flashing', name='lampstate', native_enum=False, length=40), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_lamp_readings_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lamp_readings')),
    sa.UniqueConstraint('walkaround_id', 'lamp', name=op.f('uq_lamp_readings_walkaround_id_lamp'))
    )
    op.create_table('lounge_requests',
    sa.Column('stay_id', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('asked_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('served_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('served_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['served_by_id'], ['staff.id'], name=op.f('fk_lounge_requests_served_by_id')),
    sa.ForeignKeyConstraint(['stay_id'], ['lounge_stays.id'], name=op.f('fk_lounge_requests_stay_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lounge_requests'))
    )
    with op.batch_alter_table('lounge_requests', schema=None) as batch_op:
        batch_op.create_index('ix_lounge_requests_open', ['served_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_lounge_requests_stay_id'), ['stay_id'], unique=False)

    op.create_table('position_checks',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Enum('driver_seat', 'left_front', 'engine_bay', 'right_front', 'right_rear', 'trunk', 'left_rear', 'roof', 'underbody', name='positioncode', native_enum=False, length=40), nullable=False),
    sa.Column('result', sa.Enum('not_checked', 'all_fine', 'findings', name='positionresult', native_enum=False, length=40), nullable=False),
    sa.Column('checked_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('checked_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['checked_by_id'], ['staff.id'], name=op.f('fk_position_checks_checked_by_id')),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_position_checks_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_position_checks')),
    sa.UniqueConstraint('walkaround_id', 'position', name=op.f('uq_position_checks_walkaround_id_position'))
    )
    op.create_table('promise_changes',
    sa.Column('work_order_id', sa.Integer(), nullable=False),
    sa.Column('old_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('new_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('told', sa.Boolean(), nullable=False),
    sa.Column('told_how', sa.Text(), nullable=False),
    sa.Column('work_minutes', sa.Integer(), nullable=False),
    sa.Column('needed_by', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('start_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('bay_code', sa.Text(), nullable=False),
    sa.Column('changed_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('changed_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['changed_by_id'], ['staff.id'], name=op.f('fk_promise_changes_changed_by_id')),
    sa.ForeignKeyConstraint(['work_order_id'], ['work_orders.id'], name=op.f('fk_promise_changes_work_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_promise_changes'))
    )
    with op.batch_alter_table('promise_changes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_promise_changes_work_order_id'), ['work_order_id'], unique=False)

    op.create_table('tyre_readings',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('wheel', sa.Enum('left_front', 'right_front', 'left_rear', 'right_rear', name='wheel', native_enum=False, length=40), nullable=False),
    sa.Column('tread_mm', db.base.Tenths(), nullable=True),
    sa.Column('pressure_kpa', sa.Integer(), nullable=True),
    sa.Column('dot', sa.String(length=8), nullable=False),
    sa.Column('winter', sa.Boolean(), nullable=False),
    sa.Column('damage', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_tyre_readings_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tyre_readings')),
    sa.UniqueConstraint('walkaround_id', 'wheel', name=op.f('uq_tyre_readings_walkaround_id_wheel'))
    )
    op.create_table('walkaround_revisions',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('content_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('signer_name', sa.Text(), nullable=False),
    sa.Column('signed_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('method', sa.String(length=40), nullable=False),
    sa.Column('strokes', sa.JSON(), nullable=False),
    sa.Column('aspect', sa.Double(), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_walkaround_revisions_recorded_by_id')),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_walkaround_revisions_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_walkaround_revisions')),
    sa.UniqueConstraint('walkaround_id', 'revision', name=op.f('uq_walkaround_revisions_walkaround_id_revision'))
    )
    op.create_table('work_order_revisions',
    sa.Column('work_order_id', sa.Integer(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('content_hash', sa.String(length=64), nullable=False),
    sa.Column('total', db.base.Money(), nullable=False),
    sa.Column('created_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['work_order_id'], ['work_orders.id'], name=op.f('fk_work_order_revisions_work_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work_order_revisions')),
    sa.UniqueConstraint('work_order_id', 'revision', name=op.f('uq_work_order_revisions_work_order_id_revision'))
    )
    op.create_table('approvals',
    sa.Column('revision_id', sa.Integer(), nullable=False),
    sa.Column('scope', sa.Enum('estimate', 'supplement', name='approvalscope', native_enum=False, length=40), nullable=False),
    sa.Column('method', sa.Enum('signature_on_screen', 'signature_on_paper', 'phone', 'sms', 'wechat', 'email', name='approvalmethod', native_enum=False, length=40), nullable=False),
    sa.Column('person_name', sa.Text(), nullable=False),
    sa.Column('relation', sa.String(length=40), nullable=False),
    sa.Column('contact_used', sa.Text(), nullable=False),
    sa.Column('asked_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('answered_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('added_total', db.base.Money(), nullable=False),
    sa.Column('revised_total', db.base.Money(), nullable=False),
    sa.Column('revised_promise_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('agreed_jobs', sa.JSON(), nullable=False),
    sa.Column('declined_jobs', sa.JSON(), nullable=False),
    sa.Column('strokes', sa.JSON(), nullable=False),
    sa.Column('aspect', sa.Double(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_by_id', sa.Integer(), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by_id'], ['staff.id'], name=op.f('fk_approvals_recorded_by_id')),
    sa.ForeignKeyConstraint(['revision_id'], ['work_order_revisions.id'], name=op.f('fk_approvals_revision_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_approvals')),
    sa.UniqueConstraint('revision_id', name=op.f('uq_approvals_revision_id')),
    sa.UniqueConstraint('uuid', name=op.f('uq_approvals_uuid'))
    )
    op.create_table('job_concerns',
    sa.Column('job_id', sa.Integer(), nullable=False),
    sa.Column('concern_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['concern_id'], ['concerns.id'], name=op.f('fk_job_concerns_concern_id')),
    sa.ForeignKeyConstraint(['job_id'], ['jobs.id'], name=op.f('fk_job_concerns_job_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job_concerns')),
    sa.UniqueConstraint('job_id', 'concern_id', name=op.f('uq_job_concerns_job_id_concern_id'))
    )
    with op.batch_alter_table('job_concerns', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_job_concerns_concern_id'), ['concern_id'], unique=False)

    op.create_table('left_marks',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('mark_id', sa.Integer(), nullable=False),
    sa.Column('at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['staff.id'], name=op.f('fk_left_marks_by_id')),
    sa.ForeignKeyConstraint(['mark_id'], ['damage_marks.id'], name=op.f('fk_left_marks_mark_id')),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_left_marks_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_left_marks')),
    sa.UniqueConstraint('walkaround_id', 'mark_id', name=op.f('uq_left_marks_walkaround_id_mark_id'))
    )
    op.create_table('lines',
    sa.Column('job_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('labor', 'part', 'sublet', 'fee', name='linekind', native_enum=False, length=40), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name_zh', sa.Text(), nullable=False),
    sa.Column('name_en', sa.Text(), nullable=False),
    sa.Column('quantity', db.base.Tenths(), nullable=False),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('unit_price', db.base.Money(), nullable=False),
    sa.Column('list_price', db.base.Money(), nullable=False),
    sa.Column('list_quantity', db.base.Tenths(), nullable=False),
    sa.Column('pay_type', sa.Enum('customer', 'warranty', 'insurance', 'internal', 'goodwill', 'campaign', 'contract', name='paytype', native_enum=False, length=40), nullable=False),
    sa.Column('part_origin', sa.Enum('oem', 'equivalent', 'aftermarket', 'repaired', 'used', 'customer_supplied', name='partorigin', native_enum=False, length=40), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['job_id'], ['jobs.id'], name=op.f('fk_lines_job_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lines'))
    )
    with op.batch_alter_table('lines', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_lines_job_id'), ['job_id'], unique=False)

    op.create_table('photos',
    sa.Column('walkaround_id', sa.Integer(), nullable=False),
    sa.Column('mark_id', sa.Integer(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('size_bytes', sa.Integer(), nullable=False),
    sa.Column('thumbnail', sa.LargeBinary(), nullable=False),
    sa.Column('taken_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('taken_by_id', sa.Integer(), nullable=True),
    sa.Column('removed_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('uuid', sa.String(length=36), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['mark_id'], ['damage_marks.id'], name=op.f('fk_photos_mark_id')),
    sa.ForeignKeyConstraint(['taken_by_id'], ['staff.id'], name=op.f('fk_photos_taken_by_id')),
    sa.ForeignKeyConstraint(['walkaround_id'], ['walkarounds.id'], name=op.f('fk_photos_walkaround_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_photos')),
    sa.UniqueConstraint('uuid', name=op.f('uq_photos_uuid'))
    )
    with op.batch_alter_table('photos', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_photos_mark_id'), ['mark_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_photos_walkaround_id'), ['walkaround_id'], unique=False)

    op.create_table('proposals',
    sa.Column('visit_id', sa.Integer(), nullable=False),
    sa.Column('finding_key', sa.String(length=60), nullable=False),
    sa.Column('menu_item_id', sa.Integer(), nullable=True),
    sa.Column('title_zh', sa.Text(), nullable=False),
    sa.Column('title_en', sa.Text(), nullable=False),
    sa.Column('reason_zh', sa.Text(), nullable=False),
    sa.Column('reason_en', sa.Text(), nullable=False),
    sa.Column('proposed_at', db.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('proposed_by_id', sa.Integer(), nullable=True),
    sa.Column('withdrawn_at', db.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('job_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['job_id'], ['jobs.id'], name=op.f('fk_proposals_job_id')),
    sa.ForeignKeyConstraint(['menu_item_id'], ['menu_items.id'], name=op.f('fk_proposals_menu_item_id')),
    sa.ForeignKeyConstraint(['proposed_by_id'], ['staff.id'], name=op.f('fk_proposals_proposed_by_id')),
    sa.ForeignKeyConstraint(['visit_id'], ['visits.id'], name=op.f('fk_proposals_visit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_proposals')),
    sa.UniqueConstraint('visit_id', 'finding_key', name=op.f('uq_proposals_visit_id_finding_key'))
    )
    db.guards.install(op.get_bind())
