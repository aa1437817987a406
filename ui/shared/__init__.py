"""The design system: what several rooms really use, one small file each. Import from the files.

look      theme: theme() .color("accent.base") .font("title") .size("row") .changed;
          apply_theme(app, name); load_fonts(); make_font(px, weight) · icons: icon_pixmap, icon,
          paint_icon(painter, x, y, name, token, size) · painting: rounded, line (one elided line),
          text_width, key_text
words     words: Retranslating (mixin first: class X(Retranslating, QFrame); retranslate()),
          set_names(widget, name, spoken) · language: load_language, current_language · labels:
          label(text, type_=, tone=), ElidedLabel, set_tone, rule · problems: problem_text(error),
          word_error, word_refusal, word_confirmation
buttons   buttons: KeyHintButton(text, kind=, size=, icon=, key=, action=, name=), IconButton ·
          segmented: Segmented, Choice · consent: ConsentControl (answered(Answer)) · keys: KEYS,
          key(action), action_word
marks     chips: Chip, CountBadge, paint_chip, status_text · plate: PlateLabel,
          paint_plate, plate_width · greeting_ring: GreetingRing.follow(seconds left), paint_ring ·
          readiness: paint_readiness, readiness_text · ticker:
          ticker().join(slot) / leave(slot), one second
frame     header: Header · nav_rail: NavRail, NavItem · visit_bar: VisitBar · action_bar: ActionBar,
          NoteLine · card: Card (body, add_row, padded) · empty_state: EmptyState, IconLabel ·
          focus_frame: install_focus_frame
messages  toast: show_toast(near, text, error=, undo=, action_text=, action=) · dialogs:
          ConfirmDialog, ReasonDialog (open(), never exec()) · unexpected: install_excepthook ·
          background: run_in_background(work) -> Job
forms     field: Field(label, editor, required=, name=).set_message(text, kind) · plate_field:
          PlateField · value_fields: PhoneField, NumberField, MoneyField · time_fields: DateField,
          TimeField, MomentField · words_edit: WordsEdit · typed_edit: TypedEdit(upper=True) for VINs ·
          signature_pad: SignaturePad
lists     rows: RowModel(key, spoken, columns=), Column, ROW_ROLE · row_list: RowList, RowDelegate
          (paint_row, tint), two_lines, right_text · card_list: CardList(key, make, name=), RowCard
          (set_row, set_bar)

Dates, money and names are written by `frontdesk.formats`. Everything painted reads `theme()` in `paintEvent`, so
a theme switch needs nothing else; scenes and QIcons listen to `theme().changed`.
"""
