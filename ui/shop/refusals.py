"""What the forms of the dealership refuse, in words. Imported by the forms for its effect."""

from PySide6.QtCore import QCoreApplication

from ui.shared.problems import word_refusal


def _register() -> None:
    translate = QCoreApplication.translate
    word_refusal("name_missing", lambda _e: translate("ShopRefusals", "A name is needed here."))
    word_refusal("pin_4_to_12_digits", lambda _e: translate("ShopRefusals", "A PIN has 4 to 12 digits."))
    word_refusal(
        "pins_differ", lambda _e: translate("ShopRefusals", "The two PINs differ. Type the same one twice.")
    )
    word_refusal(
        "zone_unknown", lambda _e: translate("ShopRefusals", "No such time zone. An example: Asia/Shanghai.")
    )
    word_refusal(
        "tax_out_of_range", lambda _e: translate("ShopRefusals", "The tax lies between 0 and 100 percent.")
    )
    word_refusal("number_expected", lambda _e: translate("ShopRefusals", "A number is needed here."))
    word_refusal("already_founded", lambda _e: translate("ShopRefusals", "This dealership was founded already."))
    word_refusal("time_expected", lambda _e: translate("ShopRefusals", "Type the hours like 08:00."))
    word_refusal("closes_before_opening", lambda _e: translate("ShopRefusals", "A day closes before it opens."))
    word_refusal("role_missing", lambda _e: translate("ShopRefusals", "Choose at least one role."))
    word_refusal(
        "last_manager",
        lambda _e: translate("ShopRefusals", "Somebody must be able to manage people: this is the last one."),
    )


_register()
