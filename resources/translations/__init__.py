"""Words of the screens: `zh_CN/<room>.ts`, for English plurals `en/<room>.ts`; the `.qm` beside each."""
